import { describe, expect, it } from "vitest";
import { ContactPage } from "@/components/contact/contact-page";
import { contactProblemKey } from "@/components/contact/problem-key";
import { languages } from "@/lib/domain/language";
import { translatorFor } from "@/lib/messages/translator";
import { rendered, wordsOf } from "@/tests/fixtures/rendered";

it.each([
  ["message.empty", "contact.problem.empty"],
  ["text.tooLong", "contact.problem.tooLong"],
  ["too-large", "contact.problem.tooLong"],
  ["too-many", "contact.problem.tooMany"],
  ["unavailable", "contact.problem.unavailable"],
  ["<script>", "contact.problem.other"],
])("says the problem %s in its own words", (problem, key) => {
  expect(contactProblemKey(problem)).toBe(key);
});

describe.each(languages)("the form in %s", (lang) => {
  const page = (problem: string | null) =>
    rendered(<ContactPage problem={problem} t={translatorFor(lang)} />);

  it("is posted to its own handler, without a script", () => {
    expect(page(null)).toMatch(new RegExp(`action="/${lang}/contact/send" method="post"`));
  });

  it("labels every field", () => {
    for (const name of ["body", "reply"]) expect(page(null)).toContain(`<label for="${name}">`);
  });

  it("never repeats what an address says", () => {
    expect(wordsOf(page("somebody wrote this"))).not.toContain("somebody wrote this");
  });
});
