import { z } from "zod";
import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { type Language, language } from "@/lib/domain/language";
import { mentionKinds } from "@/lib/domain/narrative";
import { parseInput } from "@/lib/domain/parse-input";
import { safeText } from "@/lib/domain/safe-text";
import { viewerOf } from "@/lib/operations/desk/viewer-of";
import { assertMay, may } from "@/lib/policies/may";
import { nameMatch } from "./name-match";
import { isTypedProvision, typedProvision } from "./provision-match";

const asked = z.object({
  q: safeText(200).default(""),
  lang: language,
  /** The kinds wanted, divided by commas; all where nothing is said. */
  kinds: z.string().max(200).default(mentionKinds.join(",")),
});

/** A thing that can be mentioned: its name in the language asked for, and what tells it apart. */
export type FoundMention = {
  kind: (typeof mentionKinds)[number];
  id: string;
  label: string;
  detail: string;
};
type Ranked = FoundMention & { rank: number };
type Search = (stores: Stores, q: string, lang: Language) => Promise<Ranked[]>;

/** The most answers of one kind. */
const most = 8;

/**
 * The people, courts, provisions and sources that what was typed may mean, in either script. People
 * who stand only in cases that this actor may not see are not found, nor are protected sources.
 */
export async function searchMentions(
  actor: Actor,
  given: unknown,
): Promise<{ hits: FoundMention[] }> {
  assertMay(actor, "enterDesk");
  const { q, lang, kinds } = parseInput(asked, given);
  const wanted = new Set(kinds.split(","));
  return inTransaction(async (stores) => {
    const found: Ranked[] = [];
    if (wanted.has("person") && may(actor, "seePeople"))
      found.push(...(await knownPeople(stores, actor, await people(stores, q, lang))));
    if (wanted.has("court")) found.push(...best(await courts(stores, q, lang)));
    if (wanted.has("provision")) found.push(...best(await provisions(stores, q, lang)));
    if (wanted.has("source") && may(actor, "seeSources"))
      found.push(...best(await sources(stores, q, lang)));
    return { hits: found.sort(byRank).map(({ rank: _rank, ...hit }) => hit) };
  });
}

const byRank = (a: Ranked, b: Ranked) => a.rank - b.rank;

function best(found: readonly Ranked[]): Ranked[] {
  return [...found].sort(byRank).slice(0, most);
}

/** The best of the people found of whom this actor may know. */
async function knownPeople({ persons }: Stores, actor: Actor, found: readonly Ranked[]) {
  const known: Ranked[] = [];
  for (const person of [...found].sort(byRank)) {
    if (known.length === most) break;
    if (await persons.isKnownTo(viewerOf(actor), person.id)) known.push(person);
  }
  return known;
}

const people: Search = async ({ mentions }, q, lang) => {
  const all = await mentions.personNames();
  return all.flatMap(({ id, name, label, printed }) => {
    const rank = nameMatch(q, [name?.en ?? null, name?.ru ?? null, ...printed, label[lang]]);
    const shown = (name ?? label)[lang] || (name ?? label).ru || (name ?? label).en;
    const detail = name ? label[lang] : printed.join(", ");
    return rank === null ? [] : { kind: "person", id, label: shown, detail, rank };
  });
};

const courts: Search = async ({ mentions }, q, lang) => {
  const all = await mentions.courtNames();
  return all.flatMap((court) => {
    const own = lang === "ru" ? [court.nameRu, court.townRu] : [court.nameEn, court.townEn];
    const others = [court.nameRu, court.nameEn, court.shortRu, court.townRu, court.townEn];
    const rank = nameMatch(q, [...others, ...court.aliasesEn, ...court.formerNames]);
    const hit = {
      kind: "court",
      id: court.code,
      label: own[0] ?? "",
      detail: own[1] ?? "",
    } as const;
    return rank === null ? [] : { ...hit, rank };
  });
};

const provisions: Search = async ({ mentions }, q, lang) => {
  const typed = typedProvision(q);
  const all = await mentions.provisionNames();
  return all.flatMap(({ id, articleNumber, part, article }) => {
    const rank =
      typed && isTypedProvision(typed, { article: articleNumber, part })
        ? 0
        : nameMatch(q, [article.titleRu, article.titleEn]);
    const label =
      lang === "ru" ? `ч. ${part} ст. ${articleNumber} УК` : `article ${articleNumber}(${part})`;
    const detail = lang === "ru" ? article.titleRu : article.titleEn;
    return rank === null ? [] : { kind: "provision", id, label, detail, rank };
  });
};

const sources: Search = async ({ mentions }, q, lang) => {
  const all = await mentions.sourceNames();
  return all.flatMap(({ id, title, authors, publisher, edtf }) => {
    const names = [title, ...authors, publisher?.en ?? null, publisher?.ru ?? null];
    const rank = nameMatch(q, [...names, names.join(" ")]);
    const detail = [publisher?.[lang], edtf].filter(Boolean).join(", ");
    return rank === null ? [] : { kind: "source", id, label: title, detail, rank };
  });
};
