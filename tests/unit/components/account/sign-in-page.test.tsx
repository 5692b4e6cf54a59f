import { describe, expect, it } from "vitest";
import { SecondStepPage } from "@/components/account/second-step-page";
import { SignInPage } from "@/components/account/sign-in-page";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { untouched } from "@/lib/web/form-state";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const enter = async () => untouched;
const page = {
  lang: "en",
  alias: "",
  next: "/desk/cases",
  said: null,
  provider: null,
  isOpen: false,
  enter,
} as const;

describe("the page for signing in", () => {
  it.each(["en", "ru"] as const)("asks for address and passphrase, in %s", (lang) => {
    const markup = rendered(<SignInPage {...page} lang={lang} />);
    const t = deskTranslatorFor(lang);
    for (const label of ["account.field.email", "account.field.passphrase"] as const)
      expect(markup).toContain(`>${t(label)}</label>`);
    expect(attributes(markup, "autoComplete").concat(attributes(markup, "autocomplete"))).toEqual([
      "username",
      "current-password",
    ]);
  });

  it("keeps where somebody wanted to go, also in the other language", () => {
    const markup = rendered(<SignInPage {...page} />);
    expect(markup).toContain('name="next" value="/desk/cases"');
    expect(attributes(markup, "href")).toContain("/account/sign-in?lang=ru&next=%2Fdesk%2Fcases");
  });

  it("offers an account or another provider only where there is one", () => {
    const closed = wordsOf(rendered(<SignInPage {...page} />));
    const open = wordsOf(rendered(<SignInPage {...page} isOpen provider="Invented ID" />));
    expect(closed).not.toMatch(/reader’s account|Invented ID/);
    expect(open).toMatch(/Sign in with Invented ID.*Make a reader’s account/);
  });

  it("says what has happened, and nothing that an address makes up", () => {
    const t = deskTranslatorFor("en");
    const out = rendered(<SignInPage {...page} said="signed-out" />);
    expect(wordsOf(out)).toContain(t("account.said.signed-out"));
    const made = rendered(<SignInPage {...page} said="Your bank asks you to call" />);
    expect(made).not.toContain("bank");
  });

  it("never fills a passphrase in", () => {
    expect(rendered(<SignInPage {...page} />)).not.toMatch(/type="password"[^>]*value=/);
  });
});

describe("the page for the second step", () => {
  const second = { lang: "en", next: "/desk", enter } as const;

  it("asks for a code where there is a generator", () => {
    const steps = { code: true, passkey: false };
    const markup = rendered(<SecondStepPage {...second} steps={steps} />);
    expect(wordsOf(markup)).toContain("six digits");
    expect(wordsOf(markup)).not.toContain("Use a passkey");
    expect(markup.toLowerCase()).toContain('autocomplete="one-time-code"');
  });

  it("asks for a key, or a recovery code, where there is no generator", () => {
    const steps = { code: false, passkey: true };
    const words = wordsOf(rendered(<SecondStepPage {...second} steps={steps} />));
    expect(words).toContain("Use a passkey");
    expect(words).toContain("Recovery code");
    expect(words).not.toContain("six digits");
  });
});
