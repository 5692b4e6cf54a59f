import { describe, expect, it } from "vitest";
import { openFactors } from "@/components/case/open-factor-codes";
import { unknownGroups } from "@/components/case/unknown-groups";
import { aDefendant, aPublicCase } from "@/tests/fixtures/public-case";
import { asCode, stated, unknown } from "@/tests/fixtures/public-values";

describe("what is not known", () => {
  it("is gathered by whose it is, each field once", () => {
    const shown = aPublicCase({
      defendants: [aDefendant(), aDefendant({ id: "second", name: "Petr Invented" })],
      unknowns: [
        { field: "plea", of: "second", question: null },
        { field: "plea", of: "second", question: null },
        { field: "court", of: null, question: null },
      ],
    });
    expect(unknownGroups(shown).fields).toEqual([
      { of: "Petr Invented", names: ["plea"] },
      { of: null, names: ["court"] },
    ]);
  });

  it("counts a factor that is not coded like one that is coded as unknown", () => {
    const coded = { field: "wound", stated: stated(asCode("yes-no", "no")) };
    const open = openFactors([coded, { field: "award", stated: unknown() }]);
    expect(open).not.toContain("wound");
    expect(open).toContain("award");
    expect(open).toContain("plea");
  });
});
