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
  first: [
    ...["the first half of", "first half of", "первая половина", "первой половине"],
    ...["первое полугодие", "первом полугодии", "1 - е полугодие", "i полугодие"],
  ],
  second: [
    ...["the second half of", "second half of", "вторая половина", "второй половине"],
    ...["второе полугодие", "втором полугодии", "2 - е полугодие", "ii полугодие"],
  ],
} as const;

/** The words of a quarter of a year: by its number in figures, in Roman ones, and in words. */
export const quarterWords: readonly (readonly string[])[] = [
  ["1", "i", "first", "первый", "первом"],
  ["2", "ii", "second", "второй", "втором"],
  ["3", "iii", "third", "третий", "третьем"],
  ["4", "iv", "fourth", "четвертый", "четвертом"],
].map(([figure = "", roman = "", english = "", ...russian]) => [
  `q ${figure}`,
  ...[`${english} quarter of`, `the ${english} quarter of`],
  ...[figure, roman, `${figure} - й`, `${figure} - м`, ...russian].flatMap((number) =>
    ["квартал", "квартале"].map((word) => `${number} ${word}`),
  ),
]);

export const aboutWords = [
  ...["about", "around", "circa", "c .", "c", "approximately", "roughly", "~"],
  ...["около", "примерно", "приблизительно", "ок .", "где - то"],
];

/** A limit in time, near which something is said to have been: «к лету 2023 года». */
export const byWords = ["by", "к", "ко"];

/** Words of a time before or after a date, which is not the date itself. */
export const boundWords = [
  ...["after", "before", "not later than", "no later than", "not earlier than", "earlier than"],
  ...["после", "раньше", "позже", "позднее", "не позднее", "не раньше", "не позже", "не ранее"],
];

/** One end alone, which is no date of a known extent. */
export const openWords = [...boundWords, "since", "until", "до", "начиная с", "со времени"];

export const smallWords = ["in", "on", "the", "of", "at", "в", "во", "на"];

export const yearWords = ["года", "год", "году", "годы", "годов", "годах", "гг", "г"];

/** What makes a year an ordinal: «2023-го», «в 2023-м». */
export const yearEndings = ["- го", "- м", "- й"];

export const weekdayWords = [
  ...["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
  ...["понедельник", "вторник", "среду", "среда", "четверг", "пятницу", "пятница"],
  ...["субботу", "суббота", "воскресенье"],
].flatMap((day) => [day, `${day} ,`]);

/** A night between two days that is named by the second of them. */
export const nightBefore = ["в ночь на", "ночь на", "ночью на", "in the night to", "overnight to"];

export const rangeOpeners = [
  ...["between", "from", "с", "со", "от", "между"],
  ...["в ночь с", "the night of", "the night from", "overnight from", "in the night of"],
];
export const rangeJoiners = ["-", "to", "and", "or", "по", "и", "или", "до", "на", "through"];
/** What joins two dates where nothing before them says that a span begins. */
export const plainJoiners = ["-", "to", "or", "по", "или"];
