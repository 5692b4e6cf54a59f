import { expect, it } from "vitest";
import { SetupDonePage } from "@/components/setup/done-page";
import { setupProblemKey } from "@/components/setup/problem-key";
import { SetupPage } from "@/components/setup/setup-page";
import { translatorFor } from "@/lib/messages/translator";
import { attributes, rendered } from "@/tests/fixtures/rendered";

it.each([
  ["passphrases.differ", "setup.problem.differ"],
  ["account.passphrase", "setup.problem.passphrase"],
  ["account.passphrase.listed", "account.passphrase.listed"],
  ["account.passphrase.unheard-of", "setup.problem.passphrase"],
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

it("ends with the way to sign in, in the same language", () => {
  const markup = rendered(<SetupDonePage t={translatorFor("ru")} />);
  expect(attributes(markup, "href")).toEqual(["/account/sign-in?lang=ru"]);
});
