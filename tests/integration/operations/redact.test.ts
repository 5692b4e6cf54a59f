import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "@/lib/domain/language";
import type { LedgerRequest } from "@/lib/operations/door/through-the-ledger";
import { publishCase } from "@/lib/operations/publish-case";
import { listCases } from "@/lib/operations/readers/list-cases";
import { searchPublished } from "@/lib/operations/readers/search-published";
import { showCase } from "@/lib/operations/readers/show-case";
import { redact } from "@/lib/operations/redact";
import { aSearchQuery } from "@/tests/fixtures/search-view";
import { anEditor } from "@/tests/integration/setup/actors";
import { viewOf } from "@/tests/integration/setup/answers";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { valuesOf, whereItStands } from "@/tests/integration/setup/contents";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";

const { databaseUrl } = await aCasebook();

beforeAll(async () => {
  await publishInventedCase();
  await publishCase(anEditor, "9001", { en: "Invented.", ru: "Выдумано." });
});

const inCase = { subjectKind: "case", subjectId: "9001", field: null } as const;

function block(lang: string, n: number): LedgerRequest {
  return { ...inCase, target: "block", targetId: `9001.${lang}.${n}` };
}

function field(name: string): LedgerRequest {
  return { ...inCase, target: "party-field", targetId: "9001.defendant", field: name };
}

type Target = { what: string; requests: LedgerRequest[]; words: string[] };

/** What is redacted, and the words that must be gone. */
const targets: Target[] = [
  {
    what: "a paragraph",
    requests: languages.map((lang) => block(lang, 2)),
    words: ["Quillabyblock", "Квиллабаабзац", "Brindleblock"],
  },
  {
    what: "a list",
    requests: languages.map((lang) => block(lang, 3)),
    words: ["Quillabylist", "Квиллабасписок"],
  },
  {
    what: "an excerpt",
    requests: [{ ...inCase, target: "excerpt", targetId: "9001.shared" }],
    words: ["Brindleshared"],
  },
  {
    what: "a note",
    requests: [{ ...inCase, target: "annotation", targetId: "9001.a1" }],
    words: ["Quillabynote", "Квиллабасноска"],
  },
  {
    what: "an event",
    requests: [{ ...inCase, target: "happening", targetId: "9001.h1" }],
    words: ["Quillabyevent", "Квиллабасобытие", "Brindlehappening"],
  },
  {
    what: "a field of a party",
    requests: [field("post")],
    words: ["Quillabypost", "Квиллабадолжность", "Brindlepost"],
  },
  {
    what: "how somebody came to serve",
    requests: [field("serviceAsAssessed")],
    words: ["released-convict", "Brindleservice"],
  },
  { what: "a coded factor", requests: [field("absence-days")], words: ["Brindledays"] },
];

describe.each(targets)("redacting $what", ({ requests, words }) => {
  let held: unknown[];

  beforeAll(async () => {
    held = [];
    for (const word of words) {
      const versions = await versionsWith(word);
      expect(versions.length, word).toBeGreaterThan(0);
      held.push(...versions);
    }
    for (const request of requests) await redact(anEditor, request);
  });

  it.each(words)(
    "leaves %s nowhere in public: in no version, language, list or index",
    async (word) => {
      expect(await whereItStands(databaseUrl, word)).toEqual({});
    },
  );

  it.each(words)("leaves nothing that a search for %s would find", async (word) => {
    for (const lang of languages) {
      // Without quotation marks it may be read as another word that is like it, and is public.
      const exactly = await searchPublished(lang, aSearchQuery({ q: `"${word}"` }));
      expect(viewOf(exactly).groups).toEqual([]);
      const {
        query: _asked,
        instead,
        ...view
      } = viewOf(await searchPublished(lang, aSearchQuery({ q: word })));
      expect(JSON.stringify([view, instead?.read])).not.toMatch(new RegExp(word, "iu"));
    }
  });

  it("destroys the salt of every version that held the words, and keeps its digest", async () => {
    const rows = await valuesOf(
      databaseUrl,
      `SELECT jsonb_build_array(salt, length(digest), redacted_on IS NOT NULL)
       FROM published.publication WHERE ${versionKey} = ANY ($1)`,
      [held],
    );
    expect(rows.length).toBe(new Set(held).size);
    for (const row of rows) expect(row).toEqual([null, 64, true]);
  });
});

describe("what is left", () => {
  it("can be read in both languages, in the present and in every old version", async () => {
    const present = await showCase("en", "9001-ivan-inventov", null);
    const latest = present.status === 200 ? present.view.version : 0;
    expect(latest).toBeGreaterThan(2);
    for (const lang of languages)
      for (let version = 1; version <= latest; version++) {
        const shown = await showCase(lang, "9001-ivan-inventov", version);
        expect(shown.status, `${lang} ${version}`).toBe(200);
      }
  });

  it("is not found by the value of a redacted field", async () => {
    const chosen = { service: "released-convict" };
    const shown = await listCases("en", { chosen, sort: "newest", page: 1, view: "cards" });
    expect(shown).toMatchObject({ view: { total: 0 } });
  });
});

const versionKey = "kind || '/' || id || '/' || lang || '/' || version";

function versionsWith(word: string): Promise<unknown[]> {
  return valuesOf(
    databaseUrl,
    `SELECT ${versionKey} FROM published.publication WHERE document::text ~* $1`,
    [word],
  );
}
