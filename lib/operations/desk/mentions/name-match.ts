import { nameKey } from "./name-key";

/**
 * How well names answer what was typed: 0 where the first word begins so, 1 where other words do, 2
 * where it stands within a word; null where they do not. Every word typed must be found, as it is
 * written or as it sounds in either script.
 */
export function nameMatch(typed: string, names: readonly (string | null)[]): number | null {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return null;
  const ranks = names.flatMap((name) =>
    name === null ? [] : (rankOf(wanted, wordsOf(name)) ?? []),
  );
  return ranks.length > 0 ? Math.min(...ranks) : null;
}

type Word = { plain: string; key: string };

function wordsOf(text: string): Word[] {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .split(/[^\p{L}\p{M}\p{N}'’ʹ`.()-]+/u)
    .filter(Boolean)
    .map((plain) => ({ plain, key: nameKey(plain) }));
}

function rankOf(wanted: readonly Word[], known: readonly Word[]): number[] | null {
  const ranks = wanted.map((word) => wordRank(word, known));
  if (ranks.some((rank) => rank === null)) return null;
  return [Math.max(...ranks.map((rank) => rank ?? 0))];
}

function wordRank(wanted: Word, known: readonly Word[]): number | null {
  const at = known.findIndex((word) => begins(word, wanted));
  if (at >= 0) return Math.min(at, 1);
  return known.some((word) => isWithin(word, wanted)) ? 2 : null;
}

function begins(word: Word, wanted: Word): boolean {
  return (
    word.plain.startsWith(wanted.plain) ||
    (!/\d/.test(wanted.plain) && wanted.key.length > 1 && word.key.startsWith(wanted.key))
  );
}

function isWithin(word: Word, wanted: Word): boolean {
  return wanted.plain.length > 2 && word.plain.includes(wanted.plain);
}
