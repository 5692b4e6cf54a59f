import type { Route } from "playwright-core";
import type { CaseEntry } from "@/lib/domain/case-entry";
import type { NarrativeNode } from "@/lib/domain/narrative";
import { aCaseEntry } from "@/tests/fixtures/a-case-entry";
import { aNarrative, annotated, cite, words } from "@/tests/fixtures/a-narrative";
import { anExcerpt } from "@/tests/fixtures/an-excerpt";

type Saving = { base: number; saveId: string; entry: CaseEntry };

const savedAt = "2026-01-02T03:04:05.000Z";

/** An invented case of three paragraphs: one cites, one bears a note of the desk. */
const begun: CaseEntry = aCaseEntry({
  excerpts: [anExcerpt("e1", "invented words")],
  annotations: [
    { id: "9999.n", kind: "legal", audience: "desk", text: { en: "A note.", ru: "Пометка." } },
  ],
  en: {
    title: "Ivan Invented",
    standfirst: "An invented case.",
    narrative: aNarrative(
      [words("One invented paragraph."), cite("e1")],
      [words("Another "), words("with a note", annotated("9999.n")), words(".")],
      [words("The last one.")],
    ),
  },
});

/**
 * A desk that keeps one case in memory and answers as the real one does: by version, by the id of a
 * save, by who is signed in. `reachable` and `account` are set from without.
 */
export class FakeDesk {
  version = 1;
  entry = begun;
  reachable = true;
  account: string | null = "writer";
  readonly saves: string[] = [];
  private lastSaveId = "";

  /** What somebody else saves meanwhile. */
  saveOfSomebodyElse(change: (entry: CaseEntry) => CaseEntry): void {
    this.version += 1;
    this.lastSaveId = "of somebody else";
    this.entry = change(this.entry);
  }

  text(): string {
    return JSON.stringify(this.entry.en.narrative);
  }

  async answer(route: Route, path: string): Promise<void> {
    if (path === "/given") return route.fulfill({ json: this.given() });
    if (path.startsWith("/desk/api/") && !this.reachable) return route.abort();
    if (this.account === null)
      return route.fulfill({ status: 401, json: problem("sign-in-again") });
    if (path === "/desk/api/device-key") return route.fulfill({ json: this.key(this.account) });
    if (path === "/desk/api/cases/9999")
      return route.request().method() === "PUT" ? this.save(route) : this.show(route);
    return route.fulfill({ status: 404, json: problem("not-found") });
  }

  private given() {
    const revision = { number: 1, state: "draft", savedAt };
    const { version, entry } = this;
    const loaded = { version, entry, revision, mayWrite: true };
    return { lang: "en", account: "writer", loaded, sources: [], doors: [], keptDays: 14 };
  }

  private key(account: string) {
    const fill = account === "writer" ? 1 : 2;
    return { key: Buffer.alloc(32, fill).toString("base64"), account };
  }

  private show(route: Route) {
    return route.fulfill({ json: this.given().loaded });
  }

  private save(route: Route) {
    const { base, saveId, entry }: Saving = route.request().postDataJSON();
    if (saveId !== this.lastSaveId) {
      if (base !== this.version)
        return route.fulfill({ status: 409, json: problem("conflict", { version: this.version }) });
      this.version += 1;
      this.lastSaveId = saveId;
      this.entry = entry;
      this.saves.push(saveId);
    }
    return route.fulfill({
      json: { version: this.version, savedAt, revision: 1, state: "draft" },
    });
  }
}

function problem(kind: string, values: Record<string, number> = {}) {
  return { problem: { kind, key: kind, message: `invented ${kind}`, values } };
}

/** The entry with other words in the first paragraph of its English text. */
export function withFirstWords(entry: CaseEntry, said: string): CaseEntry {
  const [first, ...rest] = entry.en.narrative?.content ?? [];
  const block: NarrativeNode = {
    type: "paragraph",
    ...first,
    content: [words(said), cite("e1")],
  };
  return { ...entry, en: { ...entry.en, narrative: { type: "doc", content: [block, ...rest] } } };
}
