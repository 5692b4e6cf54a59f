import type { FoundCase } from "@/lib/data/desk/desk-search-store";
import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Viewer } from "@/lib/data/desk/visible-to";
import type { Actor } from "@/lib/domain/actor";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { type DeskHit, foundIn, longestQuery, shortestQuery } from "@/lib/domain/desk-search";
import { wordsOfEntry } from "@/lib/domain/entry-words";
import type { Language } from "@/lib/domain/language";
import { safeText } from "@/lib/domain/safe-text";
import { seenSources } from "@/lib/operations/desk/sources/seen-sources";
import { viewerOf } from "@/lib/operations/desk/viewer-of";
import { assertMay, may } from "@/lib/policies/may";

const query = safeText(longestQuery).catch("");

/** Everything at the desk in which these words stand and which this actor may know of. */
export async function searchDesk(actor: Actor, lang: Language, words: unknown): Promise<DeskHit[]> {
  assertMay(actor, "enterDesk");
  const q = query.parse(words).trim();
  if (q.length < shortestQuery) return [];
  return inTransaction(async (stores) => [
    ...(await cases(stores, viewerOf(actor), lang, q)),
    ...(may(actor, "seePeople") ? await people(stores, viewerOf(actor), lang, q) : []),
    ...(may(actor, "seeSources") ? await sources(stores, actor, q) : []),
    ...(may(actor, "seePeople") ? await places(stores, lang, q) : []),
    ...(may(actor, "managePublishers") ? await publishers(stores, lang, q) : []),
    ...(may(actor, "readMessages") ? await letters(stores, q) : []),
  ]);
}

async function cases({ deskSearch }: Stores, viewer: Viewer, lang: Language, q: string) {
  const byTitle = await deskSearch.casesByTitle(q, viewer);
  const titled = new Set(byTitle.map((found) => found.id));
  const byContent = (await deskSearch.casesByContent(q, viewer)).flatMap(({ entry, ...found }) => {
    const place = titled.has(found.id) ? null : placeIn(entry, q);
    return place ? [caseHit(found, lang, place)] : [];
  });
  return [...byTitle.map((found) => caseHit(found, lang, null)), ...byContent.slice(0, 12)];
}

function caseHit(found: FoundCase, lang: Language, place: DeskHit["found"]): DeskHit {
  const { id, number, state, titleEn, titleRu } = found;
  const title = lang === "ru" ? titleRu || titleEn : titleEn || titleRu;
  return {
    kind: "case",
    id,
    path: `/desk/cases/${id}`,
    title,
    detail: `${number} ${state}`,
    found: place,
  };
}

/** Where the words stand in what somebody wrote; ids and codes are nobody's words. */
function placeIn(entry: CaseEntry, q: string): DeskHit["found"] {
  for (const text of wordsOfEntry(entry)) {
    const place = foundIn(text, q);
    if (place) return place;
  }
  return null;
}

async function people({ persons }: Stores, viewer: Viewer, lang: Language, q: string) {
  const { people: found } = await persons.listed({
    viewer,
    words: q,
    display: null,
    tier: null,
    unsettled: false,
    merged: false,
    page: { first: 0, count: 8 },
  });
  return found.map(
    ({ id, name, label }): DeskHit => ({
      kind: "person",
      id,
      path: `/desk/people/${id}`,
      title: (name ?? label)[lang] || (name ?? label)[lang === "en" ? "ru" : "en"],
      detail: label[lang],
      found: null,
    }),
  );
}

async function sources(stores: Stores, actor: Actor, q: string): Promise<DeskHit[]> {
  const found = await stores.deskSearch.sources(q);
  const quoted = await stores.deskSearch.excerpts(q);
  const ids = new Set([...found.map(({ id }) => id), ...quoted.map(({ source }) => source)]);
  const seen = new Set(await seenSources(stores, actor, [...ids]));
  return [
    ...found
      .filter(({ id }) => seen.has(id))
      .map(
        ({ id, title, kind }): DeskHit => ({
          kind: "source",
          id,
          path: `/desk/sources/${encodeURIComponent(id)}`,
          title,
          detail: kind,
          found: null,
        }),
      ),
    ...quoted
      .filter(({ source }) => seen.has(source))
      .map(
        ({ id, exact, source, title }): DeskHit => ({
          kind: "excerpt",
          id,
          path: `/desk/sources/${encodeURIComponent(source)}`,
          title,
          detail: "",
          found: foundIn(exact, q) ?? ["", exact, ""],
        }),
      ),
  ];
}

async function places({ deskSearch }: Stores, lang: Language, q: string): Promise<DeskHit[]> {
  const units = await deskSearch.units(q);
  const found = await deskSearch.places(q);
  return [
    ...units.map(({ id, name }) => namedHit("unit", id, `/desk/units/${id}`, name[lang])),
    ...found.map(({ id, name }) => namedHit("place", id, `/desk/places/${id}`, name[lang])),
  ];
}

async function publishers({ deskSearch }: Stores, lang: Language, q: string): Promise<DeskHit[]> {
  const found = await deskSearch.publishers(q);
  return found.map(({ id, name }) =>
    namedHit("publisher", id, `/desk/settings/publishers/${id}`, name[lang]),
  );
}

function namedHit(kind: DeskHit["kind"], id: string, path: string, title: string): DeskHit {
  return { kind, id, path, title, detail: "", found: null };
}

async function letters({ deskSearch }: Stores, q: string): Promise<DeskHit[]> {
  const found = await deskSearch.letters(q);
  return found.map(({ id, day, body }) => ({
    kind: "letter",
    id,
    path: `/desk/letters/${id}`,
    title: day,
    detail: "",
    found: foundIn(body, q),
  }));
}
