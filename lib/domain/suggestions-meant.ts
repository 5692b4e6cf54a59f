import type { PlacedTerm } from "./reading/find-spreads";
import { findTerms } from "./reading/read-term";

/** What comes before a length of time that is no sentence: a wish, a span of time, an age. */
const before: readonly RegExp[] = [
  /(?:ask|request|sought|seek|demand|want|recommend|fac|up to|запрос|просил|потребова|требова|грозит|грозил)\p{L}*(?: \p{L}+){0,3} $/iu,
  /(?<!\p{L})(?:через|спустя|раз в|за|кажд\p{L}+|последни\p{L}+|эт\p{L}+|тот|же|следующ\p{L}+|прошл\p{L}+|вс[её]го?|весь|last|past|next|every|each|within|than) (?:about |around )?$/iu,
  /(?<!\p{L})(?:испытательн\p{L}+ срок\p{L}*|probation\p{L}*|прав\p{L}* занимать|запрет\p{L}*|bann?\p{L}*)[^.;,\d]{0,40}$/iu,
  /(?<!\p{L})(?:spent|fought|пров[её]л\p{L}*|отслужи\p{L}*|прослужи\p{L}*|воевал\p{L}*)(?: \p{L}+){0,3} $/iu,
  /(?:^|[.!?;:,]\s+)(?:ему|ей|им|мне|he was|she was)(?: было| уже| всего)? $/iu,
  /(?<!\p{L})(?:сыну|дочери|исполнилось|aged|age of)(?: было| уже| всего)? $/iu,
];

/** What comes after one. */
const after =
  /^['’]? (?:later|ago|earlier|назад|спустя|(?:of )?probation|испытательн|(?:он |она )?(?:в СИЗО|под стражей)|in (?:pre-?trial )?(?:detention|custody))/iu;

/** What else than a sentence is made longer or shorter. */
const aside =
  /испытательн|probation|(?:занимать|занимаемы)\p{L}* должност|запрет|\bban|служб\p{L}* (?:по|в)|conscript/iu;
const clauseBorder = /[.,:;!?]\s/u;

/** True where the words around a place, up to the nearest commas, tell of a probation or a ban. */
export function isAside(text: string, { start, end }: { start: number; end: number }): boolean {
  const led = text.slice(0, start).split(clauseBorder).at(-1) ?? "";
  const followed = text.slice(end).split(clauseBorder)[0] ?? "";
  return aside.test(led) || aside.test(followed);
}

/** The terms of a text that can be sentences of somebody, from left to right. */
export function sentencedTerms(text: string): PlacedTerm[] {
  return findTerms(text)
    .map(({ value, start, end }) => ({ term: value, start, end }))
    .filter(({ start, end }) => {
      const led = text.slice(Math.max(0, start - 80), start);
      return !(before.some((words) => words.test(led)) || after.test(text.slice(end)));
    });
}
