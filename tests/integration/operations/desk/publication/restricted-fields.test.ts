import { beforeEach, expect, it } from "vitest";
import type { CaseEntry } from "@/lib/domain/case-entry";
import type { Stated } from "@/lib/domain/stated";
import { redactEntry } from "@/lib/operations/desk/publication/redact-entry";
import { addComment } from "@/lib/operations/desk/review/add-comment";
import { listCases } from "@/lib/operations/readers/list-cases";
import { showCase } from "@/lib/operations/readers/show-case";
import { viewOf } from "@/tests/integration/setup/answers";
import { makeReady, publish, theInventedDesk } from "@/tests/integration/setup/at-the-desk";
import { valuesOf, whereItStands } from "@/tests/integration/setup/contents";
import { allCases } from "@/tests/integration/setup/every-reader";

let desk: Awaited<ReturnType<typeof theInventedDesk>>;

beforeEach(async () => {
  desk = await theInventedDesk();
});

const hidden = <T>(stated: Stated<T>): Stated<T> => ({ ...stated, restricted: true });

/** The case with everything restricted that a list, a facet or a range of the law is derived from. */
function withSecrets(entry: CaseEntry): CaseEntry {
  return {
    ...entry,
    defendants: hidden({ ...entry.defendants, value: 437 }),
    parties: entry.parties.map((p) => ({
      ...p,
      post: hidden({ ...p.post, value: { en: "Canarypost", ru: "Канарпост" } }),
      serviceAsAssessed: hidden(p.serviceAsAssessed),
    })),
    factors: entry.factors.map((f) => ({ ...f, value: hidden(f.value) })),
    charges: entry.charges.map((c) => ({
      ...c,
      provision: hidden(c.provision),
      outcome: hidden(c.outcome),
    })),
    proceedings: entry.proceedings.map((p) => ({
      ...p,
      decided: hidden(p.decided),
      caseNumber: hidden({ ...p.caseNumber, value: "Canary-1/2023", basis: "stated" as const }),
    })),
    happenings: entry.happenings.map((h) => ({ ...h, date: hidden(h.date) })),
  };
}

it("restricted values and what is derived from them never leave the desk", async () => {
  await makeReady(desk, withSecrets);
  await publish(desk.editor);
  const { case: shown } = viewOf(await showCase("en", "9001-ivan-inventov", null));
  expect(shown).toMatchObject({ outcome: "unknown", headcount: { value: { kind: "unknown" } } });
  expect(shown.defendants[0]?.charges[0]).toMatchObject({
    provision: { value: { kind: "unknown" }, quotes: [] },
    range: null,
  });
  expect(shown.timeline[0]?.date.value).toEqual({ kind: "unknown" });
  expect(await whereItStands(desk.databaseUrl, "Canary|Канарпост")).toEqual({});
});

it("what is restricted stays so when the case is projected anew", async () => {
  await makeReady(desk, withSecrets);
  await publish(desk.editor);
  await redactEntry(desk.editor, { id: "9001", parts: ["text-field|9001|summary"] });
  const { case: shown, version } = viewOf(await showCase("en", "9001-ivan-inventov", null));
  expect(version).toBe(3);
  expect(shown).toMatchObject({ outcome: "unknown", headcount: { value: { kind: "unknown" } } });
  expect(await whereItStands(desk.databaseUrl, "Canary|Канарпост")).toEqual({});
});

it("of a restricted factor not even its kind is told", async () => {
  await makeReady(desk, withSecrets);
  await publish(desk.editor);
  const { case: shown } = viewOf(await showCase("en", "9001-ivan-inventov", null));
  const fields = shown.defendants[0]?.facts.map((fact) => fact.field);
  expect(fields).not.toContain("absence-days");
  expect(fields).not.toContain("award");
});

it("no facet finds the case by what is restricted", async () => {
  await makeReady(desk, withSecrets);
  await publish(desk.editor);
  const facets = await valuesOf(
    desk.databaseUrl,
    `SELECT facet || '=' || value FROM published.case_facet WHERE subject_id = '9001' ORDER BY 1`,
  );
  expect(facets).toEqual(
    expect.arrayContaining(["article=unknown", "outcome=unknown", "service=unknown"]),
  );
  const query = { ...allCases, chosen: { article: "337" } };
  const found = viewOf(await listCases("en", query)).cards.map((card) => card.number);
  expect(found).not.toContain("9001");
});

it("a quotation behind a restricted value goes with it", async () => {
  await makeReady(desk, (entry) => ({
    ...entry,
    parties: entry.parties.map((p) => ({ ...p, post: hidden(p.post) })),
  }));
  await publish(desk.editor);
  const present = await valuesOf(
    desk.databaseUrl,
    `SELECT document::text FROM published.publication WHERE id = '9001' AND version = 2`,
  );
  expect(present.join()).not.toMatch(/Brindlepost|Quillabypost|Квиллабадолжность/);
});

it("what is said at the desk about a case never leaves it", async () => {
  await makeReady(desk);
  await addComment(desk.editor, "9001", { text: "Canarycomment on the whole" });
  await publish(desk.editor);
  expect(await whereItStands(desk.databaseUrl, "Canarycomment|Alias of|invented-")).toEqual(
    await whereItStands(desk.databaseUrl, "invented-(?!researcher|editor|admin|colleague|second)"),
  );
});
