import { describe, expect, it } from "vitest";
import { AccountPage } from "@/components/account/account-page";
import { AccountShell } from "@/components/account/account-shell";
import { CodesPage } from "@/components/account/codes-page";
import {
  AskPage,
  FinishPage,
  JoinPage,
  LinkGone,
  RegisterPage,
  ResetPage,
} from "@/components/account/join-page";
import { LinkPage } from "@/components/account/link-page";
import { PeoplePage } from "@/components/account/people-page";
import { PersonPage } from "@/components/account/person-page";
import { ProvePage } from "@/components/account/prove-page";
import { QrCode } from "@/components/account/qr-code";
import { SignOutPage } from "@/components/account/sign-out-page";
import { StepsPage } from "@/components/account/steps-page";
import type { Account } from "@/lib/domain/account";
import { languages } from "@/lib/domain/language";
import { untouched } from "@/lib/web/form-state";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const act = async () => untouched;
const account: Account = {
  id: "invented",
  email: "ivan@invented.example",
  alias: "Invented",
  role: "editor",
  lang: "en",
  sessionVersion: 1,
  disabled: false,
  steps: { code: true, passkey: true },
};
const own = {
  view: { account, sessions: 2, codesLeft: 3, provider: null },
  mustEnrol: false,
  said: null,
  saveProfile: act,
  savePassphrase: act,
  endSessions: act,
  linkProvider: act,
  unlinkProvider: act,
};
const steps = {
  view: { account, pending: null, codesLeft: 3, passkeys: [] },
  mustEnrol: false,
  beginGenerator: act,
  confirmGenerator: act,
  removeGenerator: act,
  removeOwnKey: act,
};
const person = {
  person: account,
  said: null,
  saveRole: act,
  disable: act,
  enable: act,
  endTheirSessions: act,
  makeResetLink: act,
  takeSecondStep: act,
};

describe.each(languages)("in %s", (lang) => {
  it.each([
    ["one's own account", <AccountPage key="" lang={lang} {...own} />],
    ["the second step", <StepsPage key="" lang={lang} {...steps} />],
    ["recovery codes", <CodesPage key="" lang={lang} left={0} make={act} />],
    ["the proof", <ProvePage key="" {...{ lang, next: "/desk", account, prove: act }} />],
    ["signing out", <SignOutPage key="" lang={lang} alias="Invented" />],
    ["an invitation", <JoinPage key="" {...{ lang, token: "x", role: "editor", join: act }} />],
    ["registering", <RegisterPage key="" lang={lang} register={act} />],
    ["registering by letter", <AskPage key="" {...{ lang, next: "/desk", ask: act }} />],
    [
      "the link of that letter",
      <FinishPage key="" {...{ lang, token: "x", email: account.email, finish: act }} />,
    ],
    ["a reset", <ResetPage key="" {...{ lang, token: "x", alias: "Invented", reset: act }} />],
    ["a link that is gone", <LinkGone key="" lang={lang} />],
    ["linking", <LinkPage key="" lang={lang} name="Invented ID" />],
    ["all accounts", <PeoplePage key="" lang={lang} people={[]} invite={act} />],
    ["one account", <PersonPage key="" lang={lang} {...person} />],
  ])(
    "%s has one heading, a title, words for everything and a label for each field",
    (_what, node) => {
      const markup = rendered(node).replace(/<script>.*?<\/script>/gs, "");
      expect(markup.match(/<h1/g)).toHaveLength(1);
      expect(markup.match(/<title>[^<]+<\/title>/g)).toHaveLength(1);
      expect(wordsOf(markup)).not.toMatch(/account\.\w|undefined|\{|code\.\w/);
      const ids = [...markup.matchAll(/<(?:input|select|textarea)([^>]*)>/g)]
        .map((found) => found[1] ?? "")
        .filter((given) => !given.includes('type="hidden"'))
        .map((given) => /\sid="([^"]*)"/.exec(given)?.[1]);
      for (const id of ids) expect(attributes(markup, "for")).toContain(id);
    },
  );
});

describe("one's own account", () => {
  it("asks at once for a second step where the role needs one", () => {
    const markup = rendered(<AccountPage lang="en" {...own} mustEnrol />);
    expect(wordsOf(markup)).toContain("Your role needs a second step");
    expect(rendered(<AccountPage lang="en" {...own} />)).not.toContain("Your role needs");
  });

  it("says what has happened, and nothing that an address makes up", () => {
    expect(rendered(<AccountPage lang="en" {...own} said="linked" />)).toContain("are linked");
    expect(rendered(<AccountPage lang="en" {...own} said="call us" />)).not.toContain("call us");
  });

  it("never fills a passphrase in", () => {
    expect(rendered(<AccountPage lang="en" {...own} />)).not.toMatch(
      /type="password"[^>]*value="[^"]/,
    );
  });

  it("speaks of a provider only where there is one", () => {
    const provider = { name: "Invented ID", isLinked: false };
    const markup = rendered(<AccountPage lang="en" {...own} view={{ ...own.view, provider }} />);
    expect(wordsOf(markup)).toContain("Invented ID");
    expect(rendered(<AccountPage lang="en" {...own} />)).not.toContain("Invented ID");
  });
});

describe("setting a code generator up", () => {
  const pending = { secret: "ABCDEFGHIJKLMNOP", address: "otpauth://totp/Otkaz:x?secret=ABCD" };
  const markup = rendered(<StepsPage lang="en" {...steps} view={{ ...steps.view, pending }} />);

  it("shows the secret in groups of four, and as a picture that comes from nowhere else", () => {
    expect(wordsOf(markup)).toContain("ABCD EFGH IJKL MNOP");
    expect(markup).toContain("<svg");
    expect(markup).not.toMatch(/<img|src=|href="http/);
  });

  it.each([
    ["totp.removed", "The code generator is removed."],
    ["keys.removed", "The passkey is removed."],
  ])("says what was done just now: %s", (said, words) => {
    expect(wordsOf(rendered(<StepsPage lang="en" {...steps} said={said} />))).toContain(words);
    expect(rendered(<StepsPage lang="en" {...steps} said="lastStep" />)).not.toContain(
      "d-said done",
    );
  });

  it("names the picture, and draws it dark on light whatever the scheme", () => {
    const code = rendered(<QrCode text="invented" label="An invented code" />);
    expect(attributes(code, "aria-label")).toEqual(["An invented code"]);
    expect(attributes(code, "fill")).toEqual(["#fff", "#000"]);
    expect(code).not.toContain("style=");
  });
});

describe("the list of accounts", () => {
  it("says who is shut out and whose role waits", () => {
    const people = [
      { ...account, since: "2026-01-02T03:04:05.000Z" },
      {
        ...account,
        id: "b",
        disabled: true,
        steps: { code: false, passkey: false },
        since: "2026",
      },
    ];
    const words = wordsOf(rendered(<PeoplePage lang="en" people={people} invite={act} />));
    expect(words).toContain("code generator, passkey");
    expect(words).toContain("disabled none; the role waits for it");
    expect(words).toContain("2026-01-02");
    expect(words).not.toContain("03:04");
  });
});

describe("the page of one account", () => {
  it("offers to let somebody in again who is shut out, and nothing else but the role", () => {
    const shut = { ...account, disabled: true };
    const words = wordsOf(rendered(<PersonPage lang="en" {...person} person={shut} />));
    expect(words).toContain("Enable the account");
    expect(words).not.toContain("Disable the account");
    expect(words).not.toContain("Make a link");
  });

  it("offers to take a second step away only where there is one", () => {
    const without = { ...account, steps: { code: false, passkey: false } };
    const words = wordsOf(rendered(<PersonPage lang="en" {...person} person={without} />));
    expect(words).not.toContain("Take the second step away");
  });
});

describe("what stands around", () => {
  it("shows the way out only to who is in", () => {
    const inside = rendered(
      <AccountShell lang="en" alias="Invented">
        x
      </AccountShell>,
    );
    const outside = rendered(
      <AccountShell lang="en" alias={null}>
        x
      </AccountShell>,
    );
    expect(attributes(inside, "href")).toContain("/account/sign-out");
    expect(attributes(outside, "href")).not.toContain("/account/sign-out");
    expect(attributes(outside, "href")).not.toContain("/desk");
    expect(outside).toContain('content="noindex, nofollow"');
  });
});
