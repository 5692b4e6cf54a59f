import { describe, expect, it } from "vitest";
import { AuditPage } from "@/components/settings/audit-page";
import { actionWords } from "@/components/settings/audit-words";
import { FieldsPage } from "@/components/settings/fields-page";
import { PrivacyPage } from "@/components/settings/privacy-page";
import { PublishersPage } from "@/components/settings/publishers-page";
import { RetentionPage } from "@/components/settings/retention-page";
import { SettingsIndex } from "@/components/settings/settings-index";
import { TextsPage } from "@/components/settings/texts-page";
import { VocabularyPage } from "@/components/settings/vocabulary-page";
import { accountRoles } from "@/lib/domain/actor";
import { auditQuery } from "@/lib/domain/audit";
import { languages } from "@/lib/domain/language";
import { settingSchemas } from "@/lib/domain/site-settings";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { untouched } from "@/lib/web/form-state";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const nothing = async () => untouched;
const text = (word: string) => ({ en: `${word} in English`, ru: `${word} по-русски` });

describe("the settings", () => {
  it("show the parts that somebody may enter, and the operator's switches as they are", () => {
    const switches = { openRegistration: true, tellsAddresses: false, identityProvider: null };
    const markup = rendered(<SettingsIndex parts={["publishers"]} switches={switches} lang="en" />);
    expect(markup).toContain("/desk/settings/publishers");
    expect(markup).not.toContain("/desk/settings/export");
    expect(wordsOf(markup)).toContain("Anybody may register as a reader on");
    expect(wordsOf(markup)).not.toContain("SMTP_URL");
  });

  it.each(["en", "ru"] as const)(
    "say in %s that registering tells of accounts where no letters are sent",
    (lang) => {
      const switches = { openRegistration: true, tellsAddresses: true, identityProvider: null };
      const markup = rendered(<SettingsIndex parts={[]} switches={switches} lang={lang} />);
      expect(wordsOf(markup)).toContain(
        { en: "tells whether an address has an account", ru: "есть ли у адреса учётная запись" }[
          lang
        ],
      );
    },
  );
});

describe("the texts of the site", () => {
  const texts = settingSchemas["site.texts"].parse({ "site.name": { en: 'Ours & "co"', ru: "" } });
  const markup = rendered(<TextsPage texts={texts} seen={7} save={nothing} lang="ru" />);

  it("are fields in both languages, each with the words that stand there otherwise", () => {
    expect(attributes(markup, "name")).toContain("site.tagline.ru");
    expect(wordsOf(markup)).toContain("там стоит: Отказ");
  });

  it("name the moment at which they were shown, so that nobody's are written over", () => {
    expect(markup).toContain('name="seen" value="7"');
  });

  it("show what is set as text", () => {
    expect(markup).toContain('value="Ours &amp; &quot;co&quot;"');
  });
});

describe("retention", () => {
  it("says the limits of every number, and that revisions stay", () => {
    const days = { "retention.letters": 90, "retention.audit": 730, "retention.devices": 14 };
    const words = wordsOf(
      rendered(<RetentionPage days={days} seen={0} save={nothing} lang="en" />),
    );
    expect(words).toContain("7 to 3,650 days");
    expect(words).toContain("not thinned out");
  });
});

describe("publishers", () => {
  it("say the next step where there is none", () => {
    const words = wordsOf(rendered(<PublishersPage publishers={[]} add={nothing} lang="en" />));
    expect(words).toContain("No publisher yet");
  });

  it("are listed by name with their warning", () => {
    const press = { id: "a b", name: text("Press"), risk: text("Risk"), sources: 2, relays: 1 };
    const markup = rendered(<PublishersPage publishers={[press]} add={nothing} lang="ru" />);
    expect(markup).toContain("/desk/settings/publishers/a%20b");
    expect(wordsOf(markup)).toContain("Press по-русски 2 1 Risk по-русски");
  });
});

describe("a vocabulary", () => {
  const term = (id: string, depth: number, retiredAt: Date | null = null) => ({
    id,
    vocabularyId: "v",
    parentId: depth > 0 ? "t1" : null,
    label: text(id),
    position: 0,
    retiredAt,
    depth,
    seen: `seen ${id}`,
  });
  const vocabulary = {
    id: "v",
    label: text("Arms"),
    seen: "s",
    terms: [term("t1", 0), term("t2", 1, new Date(0))],
  };
  const actions = {
    rename: nothing,
    add: nothing,
    change: nothing,
    move: nothing,
    retire: nothing,
    remove: nothing,
  };
  const markup = rendered(<VocabularyPage vocabulary={vocabulary} actions={actions} lang="en" />);

  it("shows the tree, and a retired term with what takes it back", () => {
    expect(markup).toContain('class="depth-1"');
    expect(attributes(markup, "aria-label")).toContain("Take “t2 in English” back");
  });

  it("names every button by the term that it is for", () => {
    expect(attributes(markup, "aria-label")).toEqual(
      expect.arrayContaining(["Move “t1 in English” up", "Delete “t2 in English”"]),
    );
  });
});

describe("fields of one's own", () => {
  it("say what kind they are and who sees them", () => {
    const field = {
      id: "f",
      label: text("Arm"),
      help: null,
      kind: "term" as const,
      vocabularyId: "v",
      vocabulary: text("Arms"),
      isPublic: true,
      position: 0,
      retiredAt: new Date(0),
    };
    const actions = { add: nothing, move: nothing, retire: nothing };
    const words = wordsOf(
      rendered(<FieldsPage fields={[field]} vocabularies={[]} actions={actions} lang="en" />),
    );
    expect(words).toContain("Arm in English (retired) term of a vocabulary: Arms in English");
    expect(words).toContain("readers see it");
  });
});

describe("the journal", () => {
  const aLine = (with_: object) => ({
    ...{ id: "0", at: new Date(0), alias: null, action: "", kind: "", subject: "", count: null },
    ...with_,
  });
  const view = {
    lines: [
      aLine({ id: "1", action: "redact", kind: "case", subject: "9001" }),
      aLine({ id: "2", alias: "A", action: "newAct", kind: "term", subject: "t<1>" }),
      aLine({ id: "3", action: "failSignIn", kind: "account", subject: "-", count: 8 }),
    ],
    total: 250,
    pages: 3,
    asked: auditQuery.parse({ who: "a&b", page: 2 }),
    actions: ["redact"],
    kinds: ["case"],
    people: [{ id: "a&b", alias: "A" }],
  };
  const markup = rendered(<AuditPage view={view} lang="en" />);

  it("says in words who did what, and an act without words by its name", () => {
    expect(wordsOf(markup)).toContain("the operator or the program redacted case 9001");
    expect(wordsOf(markup)).toContain("A newAct term t<1>");
  });

  it("says how often signing in failed, and that nobody knows who it was", () => {
    expect(wordsOf(markup)).toContain(
      "nobody knows who signing in failed (8 times or more within the hour) account (there is none)",
    );
  });

  it.each(languages)(
    "has words in %s for every role that somebody is invited to or given",
    (lang) => {
      for (const role of accountRoles)
        for (const action of [`invite.${role}`, `changeRole.${role}`])
          expect(actionWords(action, deskTranslatorFor(lang))).not.toBe(action);
    },
  );

  it("says of an invitation that there is no account yet", () => {
    const invited = aLine({ id: "4", action: "invite.editor", kind: "account", subject: "new" });
    const words = wordsOf(rendered(<AuditPage view={{ ...view, lines: [invited] }} lang="en" />));
    expect(words).toContain("an editor invited account (not made yet)");
  });

  it("leads to the thing where it has a page", () => {
    expect(markup).toContain('<a href="/desk/cases/9001">9001</a>');
  });

  it("keeps the filter in its pages and in its table", () => {
    expect(markup).toContain("/desk/audit?who=a%26b&amp;page=3");
    expect(markup).toContain('href="/desk/audit?who=a%26b"');
    expect(markup).toContain("/desk/audit/csv?who=a%26b");
  });
});

describe("what is stored about whom", () => {
  const view = {
    held: {
      accounts: 3,
      people: 40,
      letters: 0,
      audit: 1200,
      comments: 5,
      revisions: 60,
      sessions: 2,
      keptThings: 17,
      recordNames: 654,
      oldestAudit: new Date("2026-01-02"),
    },
    retention: { "retention.letters": 33, "retention.audit": 444, "retention.devices": 5 },
    sessions: { idleHours: 12, days: 14 },
    switches: { openRegistration: false, identityProvider: "Invented ID" },
  };

  it.each(["en", "ru"] as const)("says the real numbers of days in %s", (lang) => {
    const words = wordsOf(rendered(<PrivacyPage view={view} lang={lang} />));
    for (const number of ["33", "444", "5", "12", "14", "2026", "654", "Invented ID"])
      expect(words).toContain(number);
  });

  it("leads to one's own data", () => {
    expect(rendered(<PrivacyPage view={view} lang="en" />)).toContain("/desk/privacy/mine");
  });
});
