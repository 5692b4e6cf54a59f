import { type RecordPerson, recordLimits } from "./court-record";
import { isHiddenName } from "./hidden-name";
import type { KnownProvisions } from "./known-provisions";
import { printedText, wasCut } from "./printed-text";
import { readArticles } from "./read-articles";
import { readDay } from "./read-day";
import { readResult } from "./read-result";
import type { PersonDraft } from "./record-draft";
import type { RecordFlag } from "./record-flags";

export type ReadPersons = { persons: RecordPerson[]; flags: RecordFlag[] };

/** Reads the defendants of a record and says what is odd about them. */
export function readPersons(drafts: readonly PersonDraft[], known: KnownProvisions): ReadPersons {
  const kept = drafts.slice(0, recordLimits.persons).map((draft) => readPerson(draft, known));
  const persons = kept.map(({ person }) => person);
  const flags = kept.flatMap((read) => read.flags);
  if (drafts.length > recordLimits.persons) flags.push("text-cut");
  if (persons.length === 0) flags.push("person-missing");
  if (persons.length > 1) flags.push("several-defendants");
  return { persons, flags };
}

function readPerson(draft: PersonDraft, known: KnownProvisions) {
  const name = printedText(draft.name, recordLimits.name);
  const isTold = draft.name !== undefined;
  const hidden = isTold && (name === null || isHiddenName(name));
  const result = readResult(draft.result, null);
  const words = printedText(draft.articles, recordLimits.names) ?? "";
  const articles = readArticles(words, known);
  const person: RecordPerson = {
    nameRaw: hidden ? null : name,
    hidden,
    articles: articles.map(({ flag: _flag, ...article }) => article),
    resultRaw: printedText(draft.result, recordLimits.words),
    resultCode: result.code,
    decided: readDay(draft.decided),
    sentence: readSentence(draft),
  };
  const unread = articles.length === 0 && words !== "";
  return { person, flags: flagsOf({ person, articles, unread, glued: result.glued, draft }) };
}

type Judged = {
  person: RecordPerson;
  articles: readonly { flag: RecordFlag | null }[];
  unread: boolean;
  glued: boolean;
  draft: PersonDraft;
};

function flagsOf({ person, articles, unread, glued, draft }: Judged): RecordFlag[] {
  const flags = articles.flatMap(({ flag }) => (flag === null ? [] : [flag]));
  if (person.hidden) flags.push("name-hidden");
  if (unread) flags.push("article-unknown");
  else if (articles.length === 0) flags.push("article-missing");
  if (isSeveral(person.articles)) flags.push("several-articles");
  if (glued) flags.push("reason-glued");
  if (person.resultCode === "other") flags.push("result-unknown");
  if (person.decided?.day === null) flags.push("date-unreadable");
  if (wasCut(draft.name, recordLimits.name) || wasCut(draft.articles, recordLimits.names))
    flags.push("text-cut");
  return flags;
}

/** Several counts under one provision are one article. */
function isSeveral(articles: RecordPerson["articles"]): boolean {
  return new Set(articles.map(({ article, part }) => `${article}(${part})`)).size > 1;
}

const answers: Readonly<Record<string, boolean>> = {
  да: true,
  yes: true,
  true: true,
  условно: true,
  suspended: true,
  нет: false,
  no: false,
  false: false,
  реально: false,
  real: false,
};

/** A punishment of our own table: a term in whole months, and whether it is suspended. */
function readSentence(draft: PersonDraft): RecordPerson["sentence"] {
  const raw = printedText(draft.sentence, recordLimits.words);
  const months = /^\d{1,4}$/.exec(printedText(draft.months, 10) ?? "")?.[0];
  const suspended = printedText(draft.suspended, 20)?.toLowerCase();
  if (raw === null && months === undefined && suspended === undefined) return null;
  const term = months === undefined ? null : Number(months);
  return {
    raw: raw ?? [draft.months, draft.suspended].filter(Boolean).join(", ").slice(0, 200),
    months: term !== null && term <= 1_200 ? term : null,
    suspended: answers[suspended ?? ""] ?? null,
  };
}
