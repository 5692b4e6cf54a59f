import { describe, expect, it } from "vitest";
import { anonymous } from "@/lib/domain/actor";
import { addPerson } from "@/lib/operations/desk/people/add-person";
import { loadPeople, mostPeople } from "@/lib/operations/desk/people/load-people";
import { assignEntry } from "@/lib/operations/desk/review/assign-entry";
import { changeAccess } from "@/lib/operations/desk/review/change-access";
import { theInventedDesk } from "@/tests/integration/setup/at-the-desk";

/** The invented case, and who stands in it, is known to the editor and not to the second one. */
const desk = await theInventedDesk();
const somebody = await addPerson(desk.researcher, { name: { ru: "Пётр Небылицын" } });
await assignEntry(desk.secondEditor, { id: "9001", reviewer: desk.editor.account });
await changeAccess(desk.editor, { id: "9001", access: "named" });

const asked = ["9001", somebody.id, "nobody", "' OR 1=1 --"];
const idsFor = async (actor: typeof desk.editor) =>
  (await loadPeople(actor, asked)).map(({ id }) => id).sort();

describe("the records of people, by their ids", () => {
  it.each([anonymous, desk.reader])("are nothing to somebody from outside the desk", (actor) => {
    expect(() => loadPeople(actor, asked)).toThrow(expect.objectContaining({ kind: "not-found" }));
  });

  it("leave out who stands only in a case that the asker may not see", async () => {
    expect(await idsFor(desk.secondEditor)).toEqual([somebody.id]);
    expect(await idsFor(desk.editor)).toEqual(["9001", somebody.id].sort());
  });

  it("are a dozen at most, however many are asked for", async () => {
    const many = Array.from({ length: 50 }, (_, n) => `nobody-${n}`);
    expect(mostPeople).toBe(12);
    expect(await loadPeople(desk.editor, [...many, somebody.id])).toEqual([]);
  });
});
