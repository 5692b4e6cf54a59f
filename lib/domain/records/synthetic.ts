import { madeUid } from "./made-uid";
import { between, type Random, seededRandom, weighted } from "./random";
import type { EventDraft, PersonDraft, RecordDraft } from "./record-draft";

/** A court of the reference data, as far as invented records need it. */
export type SyntheticCourt = {
  code: string;
  nameRu: string;
  host: string | null;
  regionCode: string | null;
  superiorCode: string | null;
  kind: string;
  status: string;
};

export type SyntheticPlan = { seed: number; count: number; courts: readonly SyntheticCourt[] };

/** Days from the epoch between which invented cases are received: from October 2022, 45 months. */
const firstDay = 19_266;
const days = 1_370;

/**
 * Invents court records, each marked synthetic: the same seed gives the same ones. Their shares are
 * made up so as to look like garrison courts' at a glance; they say nothing about real cases. About
 * one in ten is the appeal of one before it.
 */
export function* syntheticRecords({ seed, count, courts }: SyntheticPlan): Generator<RecordDraft> {
  const random = seededRandom(seed);
  const byCode = new Map(courts.map((court) => [court.code, court]));
  const first = courts.filter(({ kind, status }) => kind === "garrison" && status === "active");
  const weights = first.map((court) => [court, 0.2 + random() ** 2] as const);
  const numbers = new Map<string, number>();
  const next = (key: string) => {
    const number = (numbers.get(key) ?? 0) + 1;
    numbers.set(key, number);
    return number;
  };
  let made = 0;
  while (made < count) {
    const record = firstInstance(random, weighted(random, weights), next);
    made += 1;
    yield record;
    const superior = byCode.get(superiorOf(record, byCode) ?? "");
    if (made >= count || !superior || record.result !== verdict || random() > 0.12) continue;
    made += 1;
    yield appeal(random, { record, superior, number: next(superior.code) });
  }
}

const verdict = "Вынесен ПРИГОВОР";

const results: readonly (readonly [string, number])[] = [
  [verdict, 955],
  ["Уголовное дело ПРЕКРАЩЕНО", 15],
  ["ВОЗВРАЩЕНО ПРОКУРОРУ", 18],
  ["Направлено ПО ПОДСУДНОСТИ (подведомственности)", 9],
  ["Применены ПРИНУДИТЕЛЬНЫЕ МЕРЫ МЕДИЦИНСКОГО ХАРАКТЕРА", 3],
];

const charges: readonly (readonly [string, number])[] = [
  ["ст.337 ч.5 УК РФ", 640],
  ["ст.337 ч.31 УК РФ", 70],
  ["ст.337 ч.3 УК РФ", 40],
  ["ст.337 ч.4 УК РФ", 60],
  ["ст.338 ч.3 УК РФ", 40],
  ["ст.338 ч.1 УК РФ", 20],
  ["ст.332 ч.2.1 УК РФ", 70],
  ["ст.332 ч.1 УК РФ", 10],
  ["ст.337 ч.5; ст.337 ч.5 УК РФ", 25],
  ["ст.337 ч.5; ст.338 ч.3 УК РФ", 10],
  ["ст.334 ч.1 УК РФ", 10],
  ["ст.333 ч.1 УК РФ", 5],
];

type Numbering = (key: string) => number;

function firstInstance(random: Random, court: SyntheticCourt, next: Numbering): RecordDraft {
  // More cases are received as time goes on.
  const received = firstDay + Math.floor(days * random() ** 0.7);
  const took = 12 + Math.floor(70 * random() ** 2);
  const decided = received + took <= firstDay + days ? received + took : null;
  const year = Number(printed(received).slice(-4));
  const number = next(`${court.code} ${year}`);
  const result = decided === null ? null : weighted(random, results);
  return {
    synthetic: true,
    court: court.nameRu,
    host: court.host,
    region: court.regionCode,
    instance: "FIRST",
    uid: madeUid(court.code, year, number),
    caseNumber: `1-${number}/${year}`,
    received: printed(received),
    decided: decided === null ? null : printed(decided),
    inForce: decided === null || result !== verdict ? null : printed(decided + 16),
    judge: "Выдуманный С.С.",
    result,
    persons: Array.from({ length: random() < 0.02 ? 2 : 1 }, () => person(random, result)),
    events: movement(random, received, decided),
    actPublished: result === null ? null : random() < 0.07,
  };
}

const initials = "АБВГДЕИКЛМНОПРСТ";

function person(random: Random, result: string | null): PersonDraft {
  const letter = () => initials.charAt(between(random, 0, initials.length - 1));
  const isTold = result === verdict && random() < 0.25;
  return {
    name: random() < 0.1 ? "Информация скрыта" : `Выдуманный ${letter()}.${letter()}.`,
    articles: weighted(random, charges),
    ...(isTold ? punishment(random) : {}),
  };
}

function punishment(random: Random): PersonDraft {
  const suspended = random() < 0.35;
  const months = suspended ? between(random, 12, 72) : between(random, 6, 108);
  return { months: String(months), suspended: suspended ? "да" : "нет" };
}

/** Each event is shown some days after it: most within two weeks, a few after months. */
function movement(random: Random, received: number, decided: number | null): EventDraft[] {
  const shown = (day: number) => printed(day + Math.floor(60 * random() ** 4));
  const registered = {
    name: "Регистрация поступившего в суд дела",
    date: printed(received),
    published: shown(received + 1),
  };
  if (decided === null) return [registered];
  const sentence = {
    name: "Судебное заседание",
    date: printed(decided),
    place: random() < 0.03 ? "Закрытое судебное заседание" : "Зал №1",
    result: "Постановление приговора",
    published: shown(decided),
  };
  return [registered, sentence];
}

type Appealed = { record: RecordDraft; superior: SyntheticCourt; number: number };

const appealResults: readonly (readonly [string, number])[] = [
  ["Приговор ОСТАВЛЕН БЕЗ ИЗМЕНЕНИЯ", 80],
  ["Приговор ИЗМЕНЕН", 14],
  ["Приговор ОТМЕНЕН с возвращением дела на новое судебное разбирательство", 4],
  ["Апелляционное ПРОИЗВОДСТВО ПРЕКРАЩЕНО", 2],
];

function appeal(random: Random, { record, superior, number }: Appealed): RecordDraft {
  const received = dayOf(record.decided ?? "") + between(random, 20, 60);
  const decided = received + between(random, 10, 45);
  return {
    synthetic: true,
    court: superior.nameRu,
    host: superior.host,
    region: superior.regionCode,
    instance: "APPELLATION",
    uid: record.uid,
    caseNumber: `22-${number}/${printed(received).slice(-4)}`,
    received: printed(received),
    decided: printed(decided),
    inForce: printed(decided),
    judge: "Выдуманный Т.Т.",
    result: weighted(random, appealResults),
    persons: (record.persons ?? []).map(({ name, articles }) => ({ name, articles })),
    events: [],
    lowerCourt: record.court,
    lowerNumber: record.caseNumber,
    actPublished: random() < 0.2,
  };
}

/** Where an appeal from a record's court goes, by the code in its UID. */
function superiorOf(record: RecordDraft, byCode: ReadonlyMap<string, SyntheticCourt>) {
  return byCode.get(record.uid?.slice(0, 8) ?? "")?.superiorCode ?? null;
}

const dayLength = 86_400_000;

function printed(day: number): string {
  const [year, month, date] = new Date(day * dayLength).toISOString().slice(0, 10).split("-");
  return `${date}.${month}.${year}`;
}

function dayOf(text: string): number {
  const [date, month, year] = text.split(".").map(Number);
  return Date.UTC(year ?? 1970, (month ?? 1) - 1, date ?? 1) / dayLength;
}
