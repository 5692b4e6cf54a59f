import { describe, expect, it } from "vitest";
import { AnswerPage } from "@/components/contact/answer-page";
import { answerProblemKey } from "@/components/contact/problem-key";
import { SentPage } from "@/components/contact/sent-page";
import { languages } from "@/lib/domain/language";
import { translatorFor } from "@/lib/messages/translator";
import { rendered, wordsOf } from "@/tests/fixtures/rendered";

it.each([
  ["not-found", "receipt.problem.unknown"],
  ["too-many", "receipt.problem.tooMany"],
  ["unavailable", "contact.problem.unavailable"],
  ["<script>", "receipt.problem.unknown"],
])("says the problem %s in its own words", (problem, key) => {
  expect(answerProblemKey(problem)).toBe(key);
});

describe.each(languages)("the answer to a letter in %s", (lang) => {
  const t = translatorFor(lang);
  const page = (
    answer: Parameters<typeof AnswerPage>[0]["answer"],
    problem: string | null = null,
  ) => rendered(<AnswerPage answer={answer} problem={problem} t={t} />);

  it("is asked for by a plain form that posts the code and labels it", () => {
    const markup = page(null);
    expect(markup).toContain('<label for="code">');
    expect(markup).toMatch(new RegExp(`action="/${lang}/contact/answer/read" method="post"`));
  });

  it("is shown as text, with its day", () => {
    const answered = { state: "answered", day: "2026-01-02", answeredOn: "2026-01-05" } as const;
    const markup = page({ ...answered, answer: "Words <i>as</i> written" });
    expect(markup).toContain("Words &lt;i&gt;as&lt;/i&gt; written");
    expect(wordsOf(markup)).toContain("5");
    expect(markup).not.toContain("<form");
  });

  it.each(["waiting", "closed"] as const)("says that it is %s", (state) => {
    expect(wordsOf(page({ state, day: "2026-01-02" }))).toContain(t(`receipt.state.${state}.hint`));
  });

  it("never repeats what an address says", () => {
    expect(wordsOf(page(null, "somebody wrote this"))).not.toContain("somebody wrote this");
  });
});

describe("the page after sending", () => {
  const sent = (receipt: string | null, ticket: string | null = null) =>
    rendered(<SentPage ticket={ticket} receipt={receipt} t={translatorFor("en")} />);

  it("shows the code once it was made, and says to keep it", () => {
    expect(sent("ABCDE-12345")).toContain('<code translate="no">ABCDE-12345</code>');
  });

  it("shows none to somebody who opens the page", () => {
    expect(sent(null)).not.toContain("<code");
    expect(wordsOf(sent(null))).not.toContain(translatorFor("en")("receipt.shown"));
  });

  it("says to somebody who loads it again that the code was shown, and never what was asked", () => {
    const again = sent(null, "canary-ticket");
    expect(wordsOf(again)).toContain(translatorFor("en")("receipt.shown"));
    expect(again).not.toContain("canary-ticket");
  });
});
