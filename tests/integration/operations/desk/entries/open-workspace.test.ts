import { describe, expect, it } from "vitest";
import { createEntry } from "@/lib/operations/desk/entries/create-entry";
import { openWorkspace } from "@/lib/operations/desk/entries/open-workspace";
import { refusedWith } from "@/tests/fixtures/refused-with";
import { aDatabase } from "@/tests/integration/setup/database";
import { inventedStaff } from "@/tests/integration/setup/staff";

await aDatabase();
const staff = await inventedStaff();

const begun = () =>
  createEntry(staff.researcher, { kind: "person", title: "An invented case", lang: "en" });

describe("the page on which a case is written", () => {
  it("does not exist for a reader", async () => {
    const id = await begun();
    expect(await refusedWith(openWorkspace(staff.reader, id))).toMatchObject({ kind: "not-found" });
  });

  it("does not exist without a case", async () => {
    expect(await refusedWith(openWorkspace(staff.editor, "0000"))).toMatchObject({
      kind: "not-found",
    });
  });

  it("can be read and not written by a colleague whose case it is not", async () => {
    const id = await begun();
    expect((await openWorkspace(staff.colleague, id)).loaded.mayWrite).toBe(false);
    expect((await openWorkspace(staff.researcher, id)).loaded.mayWrite).toBe(true);
  });

  it("leads nowhere that is not this actor's", async () => {
    const id = await begun();
    const { doors } = await openWorkspace(staff.researcher, id);
    expect(doors.map(({ name }) => name)).not.toContain("access");
    expect(doors).toContainEqual({ name: "review", path: `/desk/review/${id}` });
  });

  it("says for how long a device keeps text", async () => {
    const id = await begun();
    expect((await openWorkspace(staff.researcher, id)).keptDays).toBe(14);
  });
});
