import { expect, it } from "vitest";
import { setupProblemKey } from "@/components/setup/problem-key";
import { SetupPage } from "@/components/setup/setup-page";
import { translatorFor } from "@/lib/messages/translator";
import { rendered } from "@/tests/fixtures/rendered";

it.each([
  ["passphrases.differ", "setup.problem.differ"],
  ["account.passphrase", "setup.problem.passphrase"],
  ["account.email", "setup.problem.email"],
  ["account.alias", "setup.problem.alias"],
  ["gone", "setup.problem.link"],
  ["anything", "setup.problem.other"],
])("says the problem %s in its own words", (problem, key) => {
  expect(setupProblemKey(problem)).toBe(key);
});

it("never fills in what was typed before", () => {
  const markup = rendered(
    <SetupPage token="abc" problem="account.email" t={translatorFor("en")} />,
  );
  expect(markup).not.toMatch(/<input[^>]*value=/);
});

it("is never to be found by a search engine", () => {
  const markup = rendered(<SetupPage token="abc" problem={null} t={translatorFor("ru")} />);
  expect(markup).toContain('content="noindex, nofollow"');
});
