import { describe, expect, it } from "vitest";
import { applyLedgerToCase } from "@/lib/domain/projection/apply-ledger";
import { publicQuestions, withoutQuestion } from "@/lib/domain/projection/public-questions";
import { publicCase } from "@/lib/domain/public/public-case";
import { aRedaction } from "@/tests/fixtures/a-redaction";
import { aPublicCase } from "@/tests/fixtures/public-case";

const asked = (question: string) => ({ field: null, of: null, question });
const open = { field: "plea", of: null, question: null };
/** A version from before questions had ids. */
const old = aPublicCase({ id: "9999", unknowns: [open, asked("canary?"), asked("Why?")] });
const line = aRedaction("question", "q1");

describe("a redacted question", () => {
  it("leaves an old version too, and the field beside it stays", () => {
    const left = applyLedgerToCase(old, [line]);
    expect(JSON.stringify(left)).not.toContain("canary");
    expect(left.unknowns).toEqual([open, { id: "q2", ...asked("Why?") }]);
    expect(publicCase.parse(left)).toEqual(left);
  });

  it("takes no other one along when the ledger goes through again", () => {
    const once = withoutQuestion(old, "q1");
    expect(withoutQuestion(once, "q1")).toBe(once);
    expect(publicQuestions(once)).toEqual([{ id: "q2", question: "Why?" }]);
  });

  it("changes nothing where it was never asked", () => {
    expect(withoutQuestion(old, "q9")).toBe(old);
    expect(applyLedgerToCase(old, [aRedaction("question", "q1", { subjectId: "9998" })])).toEqual(
      old,
    );
  });
});
