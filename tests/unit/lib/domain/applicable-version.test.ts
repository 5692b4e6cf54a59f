import { describe, expect, it } from "vitest";
import { applicableVersion, heldDuring } from "@/lib/domain/applicable-version";
import { setValue } from "@/lib/domain/entry-edits/change-field";
import { inTimeOrder } from "@/lib/domain/in-time-order";
import { edtfDate } from "@/lib/domain/reading/edtf";
import { unsourcedFields } from "@/lib/domain/unsourced-fields";
import { aToldEntry, ids } from "@/tests/fixtures/a-told-entry";

const old = { validFrom: "1997-01-01", validTo: "2022-09-24" };
const present = { validFrom: "2022-09-24", validTo: null };
const offence = { kind: "happening", id: ids.happening, field: "date" };
const verdict = { kind: "proceeding", id: ids.proceeding, field: "decided" };
const on = (edtf: string) => edtfDate(edtf, null);

describe("the version of a provision that applies", () => {
  it("is none where the provision has no version", () => {
    expect(applicableVersion(aToldEntry(), [])).toBeNull();
  });

  it("is the newest where no date chooses", () => {
    expect(applicableVersion(aToldEntry(), [old, present])).toEqual({
      version: present,
      chosenBy: "none",
    });
  });

  it("is that of the offence, not of the verdict", () => {
    const entry = setValue(setValue(aToldEntry(), offence, on("2022-08")), verdict, on("2023"));
    expect(applicableVersion(entry, [old, present])).toEqual({
      version: old,
      chosenBy: "offence",
    });
  });

  it("is that of the verdict where the law changed while the offence may have been", () => {
    const entry = setValue(setValue(aToldEntry(), offence, on("2022-09")), verdict, on("2023"));
    expect(applicableVersion(entry, [old, present])?.chosenBy).toBe("verdict");
  });

  it.each([
    ["2022-09-23", true, false],
    ["2022-09-24", false, true],
    ["2022-09", true, true],
  ])("held on some day of %s: the old one %s, the new one %s", (edtf, isOld, isNew) => {
    const date = on(edtf);
    expect(date && [heldDuring(old, date), heldDuring(present, date)]).toEqual([isOld, isNew]);
  });
});

describe("events", () => {
  it("stand in the order given to them, and in that of their dates where it is the same", () => {
    const [event] = aToldEntry().happenings;
    if (!event) throw new Error("an event was expected");
    const at = (id: string, order: number, edtf: string | null) => ({
      ...event,
      id,
      order,
      date: { ...event.date, value: edtf ? on(edtf) : null },
    });
    const all = [at("d", 20, "2021"), at("c", 10, null), at("b", 10, "2023"), at("a", 10, "2022")];
    expect(inTimeOrder(all).map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  });
});

describe("a value without a quotation", () => {
  it("is one that a source is said to state, never one that is unknown or inferred", () => {
    const found = unsourcedFields(aToldEntry()).map(({ address }) => address.field);
    expect(found).toEqual(["defendants", "provision", "instance", "instance", "term"]);
  });
});
