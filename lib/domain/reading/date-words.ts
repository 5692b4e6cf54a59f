/** The words of dates in both languages. A season's number is that of EDTF. */
const monthWords: readonly (readonly string[])[] = [
  ["january", "jan", "январь", "января", "январе", "январю", "янв"],
  ["february", "feb", "февраль", "февраля", "феврале", "февралю", "фев", "февр"],
  ["march", "mar", "март", "марта", "марте", "марту", "мар"],
  ["april", "apr", "апрель", "апреля", "апреле", "апрелю", "апр"],
  ["may", "май", "мая", "мае", "маю"],
  ["june", "jun", "июнь", "июня", "июне", "июню", "июн"],
  ["july", "jul", "июль", "июля", "июле", "июлю", "июл"],
  ["august", "aug", "август", "августа", "августе", "августу", "авг"],
  ["september", "sept", "sep", "сентябрь", "сентября", "сентябре", "сентябрю", "сент", "сен"],
  ["october", "oct", "октябрь", "октября", "октябре", "октябрю", "окт"],
  ["november", "nov", "ноябрь", "ноября", "ноябре", "ноябрю", "ноя", "нояб"],
  ["december", "dec", "декабрь", "декабря", "декабре", "декабрю", "дек"],
];

const seasonWords: readonly (readonly [number, readonly string[]])[] = [
  [21, ["spring", "весна", "весны", "весной", "весне", "весну"]],
  [22, ["summer", "лето", "лета", "летом", "лету", "лете"]],
  [23, ["autumn", "fall", "осень", "осени", "осенью"]],
  [24, ["winter", "зима", "зимы", "зимой", "зиме", "зиму"]],
];

/** The number of a month (1–12) by any of its words. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  monthWords.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);

/** The number of a season (21–24) by any of its words. */
export const seasonNumbers: ReadonlyMap<string, number> = new Map(
  seasonWords.flatMap(([season, words]) => words.map((word) => [word, season] as const)),
);

export const winter = 24;

/** A part of a month, or of a year: a third by its number, or a half. */
export const partWords = {
  early: ["early", "early in", "the beginning of", "beginning of", "the start of", "start of"],
  earlyRu: ["начало", "начале", "начала", "началу"],
  mid: ["mid", "mid -", "the middle of", "middle of", "середина", "середине", "середины"],
  midRu: ["середину", "середине"],
  late: ["late", "late in", "the end of", "end of", "конец", "конце", "конца", "концу"],
} as const;

export const halfWords = {
  first: ["the first half of", "first half of", "первая половина", "первой половине"],
  second: ["the second half of", "second half of", "вторая половина", "второй половине"],
} as const;

export const aboutWords = [
  ...["about", "around", "circa", "c .", "c", "approximately", "roughly", "~"],
  ...["около", "примерно", "приблизительно", "ок .", "где - то"],
];

/** A limit in time, near which something is said to have been: «к лету 2023 года». */
export const byWords = ["by", "к", "ко"];

/** One end alone, which is no date of a known extent. */
export const openWords = [
  ...["after", "before", "since", "until", "not later than", "no later than", "not earlier than"],
  ...["после", "до", "раньше", "не позднее", "не раньше", "не позже", "начиная с", "со времени"],
];

export const smallWords = ["in", "on", "the", "of", "at", "в", "во", "на"];

export const yearWords = ["года", "год", "году", "годы", "годов", "годах", "гг", "г"];

export const rangeOpeners = ["between", "from", "с", "со", "от", "между"];
export const rangeJoiners = ["-", "to", "and", "по", "и", "до", "through"];
