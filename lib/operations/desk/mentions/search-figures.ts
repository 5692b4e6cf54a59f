import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { type Language, language } from "@/lib/domain/language";
import type { FigureState } from "@/lib/domain/ledger/desk-figure";
import { parseInput } from "@/lib/domain/parse-input";
import type { ReportedFigure } from "@/lib/domain/reported-figure";
import { safeText } from "@/lib/domain/safe-text";
import { assertMay } from "@/lib/policies/may";
import { type CaseCount, countNow, countsFor } from "./case-counts";
import { figureNumber } from "./figure-number";
import { nameMatch } from "./name-match";

const asked = z.object({
  q: safeText(200).default(""),
  lang: language,
  /** Figures and queries whose present numbers are wanted, divided by commas, instead of a search. */
  ids: safeText(20_000).optional(),
});

/**
 * A number that can stand in a text, as it is now: of the ledger, or counted in the casebook. `asOf`
 * is EDTF. `drifted` where a newer figure stands in its place, whose number is then `now`, and which
 * `newest` names with its day.
 */
export type FoundFigure = {
  id: string;
  label: string;
  value: string;
  asOf: string | null;
  drifted: boolean;
  /** Whether the figure is not public, so that readers do not see its number. */
  hidden: boolean;
  now: string | null;
  newest: { id: string; value: string; asOf: string | null } | null;
};

/** The most numbers that one search gives, and the most that are looked up at once. */
const mostFound = 20;
const mostLooked = 500;

/** Finds figures of the ledger and counts of cases by words, or tells how those named stand now. */
export async function searchFigures(
  actor: Actor,
  given: unknown,
): Promise<{ hits: FoundFigure[] }> {
  assertMay(actor, "enterDesk");
  const { q, lang, ids } = parseInput(asked, given);
  const { ledger, states } = await inTransaction(async ({ figures, figureUses }) => ({
    ledger: await figures.all(),
    states: await figureUses.states(),
  }));
  const today = new Date().toISOString().slice(0, 10);
  if (ids !== undefined)
    return { hits: await figuresNow(ids.split(","), { ledger, states, lang, today }) };
  const reported = ledger
    .filter((figure) => isAbout(figure, q))
    .flatMap((f) => hitsOf(f, { ledger, states, lang }));
  const counted = (await countsFor(q, lang)).map((count) => countHit(count, lang, today));
  return { hits: [...counted.slice(0, mostFound / 2), ...reported].slice(0, mostFound) };
}

type Ledger = {
  ledger: readonly ReportedFigure[];
  states: ReadonlyMap<string, FigureState>;
  lang: Language;
};
type Looked = Ledger & { today: string };

async function figuresNow(ids: readonly string[], looked: Looked) {
  const { ledger, lang, today } = looked;
  const hits: FoundFigure[] = [];
  for (const id of new Set(ids.slice(0, mostLooked))) {
    const figure = ledger.find((one) => one.id === id);
    const count = figure ? null : await countNow(id, lang);
    if (figure) hits.push(...hitsOf(figure, looked));
    else if (count) hits.push(countHit(count, lang, today));
  }
  return hits;
}

function isAbout({ statement, articleScope, id, place }: ReportedFigure, q: string): boolean {
  const names = [statement.en, statement.ru, place?.en ?? null, place?.ru ?? null, ...articleScope];
  return nameMatch(q, [...names, id]) !== null;
}

/** Each number of a figure; the figure that stands in its place now is the last of its chain. */
function hitsOf(figure: ReportedFigure, { ledger, states, lang }: Ledger): FoundFigure[] {
  const newest = newestOf(figure, ledger);
  return figure.quantities.flatMap((quantity, index) => {
    const value = figureNumber(quantity, lang);
    const successor = newest === figure ? null : newest.quantities[index];
    const now = successor ? figureNumber(successor, lang) : null;
    if (value === null) return [];
    return {
      id: figure.id,
      label: [quantity.what?.[lang], figure.statement[lang]].filter(Boolean).join(": "),
      value,
      asOf: figure.asOf?.edtf ?? null,
      drifted: newest !== figure,
      hidden: states.get(figure.id) !== "public",
      now,
      newest: now === null ? null : { id: newest.id, value: now, asOf: newest.asOf?.edtf ?? null },
    };
  });
}

function newestOf(figure: ReportedFigure, ledger: readonly ReportedFigure[]): ReportedFigure {
  let newest = figure;
  for (let steps = 0; steps < ledger.length; steps += 1) {
    const next = ledger.find(({ supersedes }) => supersedes === newest.id);
    if (!next) break;
    newest = next;
  }
  return newest;
}

function countHit({ id, label, count }: CaseCount, lang: Language, today: string): FoundFigure {
  const value = new Intl.NumberFormat(lang === "ru" ? "ru-RU" : "en-GB").format(count);
  return { id, label, value, asOf: today, drifted: false, hidden: false, now: null, newest: null };
}
