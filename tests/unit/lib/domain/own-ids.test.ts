import { describe, expect, it } from "vitest";
import { asksTwice, foreignId } from "@/lib/domain/own-ids";
import { aCaseEntry, aDefendantParty } from "@/tests/fixtures/a-case-entry";

const entry = (...ids: string[]) =>
  aCaseEntry({ parties: ids.map((id) => ({ ...aDefendantParty, id })) });

describe("the ids of the things of a case", () => {
  it("are its own", () => {
    expect(foreignId(entry("9999.defendant", "9999.x1"), null)).toBeNull();
  });

  it.each(["0001.defendant", "99990.x1", "9999", "x.9999.x1", ""])(
    "are never of another case: %j",
    (id) => {
      expect(foreignId(entry("9999.defendant", id), null)).toBe(id);
    },
  );

  it("are never used twice, in one list or in two", () => {
    expect(foreignId(entry("9999.x1", "9999.x1"), null)).toBe("9999.x1");
    const noted = {
      ...entry("9999.x1"),
      happenings: [
        {
          id: "9999.x1",
          kind: "charge" as const,
          date: { value: null, basis: "unknown" as const, reason: null, citations: [] },
          order: 0,
          text: { en: "x", ru: "x" },
          parties: [],
          citations: [],
        },
      ],
    };
    expect(foreignId({ ...entry("9999.x1"), happenings: noted.happenings }, null)).toBe("9999.x1");
  });

  it("are never those of two open questions", () => {
    const asked = (id: string) => ({ id, en: "Who?", ru: "Кто?" });
    expect(asksTwice(aCaseEntry({ openQuestions: [asked("q1"), asked("q1")] }))).toBe(true);
    expect(asksTwice(aCaseEntry({ openQuestions: [asked("q1"), asked("q2")] }))).toBe(false);
  });

  it("may stay what they were before, however they were given", () => {
    expect(foreignId(entry("old-one"), entry("old-one"))).toBeNull();
    expect(foreignId(entry("old-one", "older"), entry("old-one"))).toBe("older");
  });
});
