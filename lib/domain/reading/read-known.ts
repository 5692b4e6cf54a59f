import type { KnownList } from "@/lib/domain/field-types";
import { readProvision } from "./read-provision";
import { type Found, type Reading, read, unread } from "./reading";
import { folded } from "./tokens";

/**
 * A thing of the reference data as it is looked for: its code, the name it is shown by, every name it
 * goes by, and what else may be typed to find it.
 */
export type KnownThing = {
  code: string;
  label?: string;
  names: readonly string[];
  hints?: readonly string[];
};

/** The lists that names are looked up in; one that is not given is not looked in. */
export type KnownLists = Partial<Readonly<Record<KnownList, readonly KnownThing[]>>>;

/** Reads a thing of the reference data by its code, or by a name that no other has. */
export function readKnown(list: KnownList, text: string, lists: KnownLists): Reading<string> {
  const words = simplified(text);
  if (words === "") return unread("fields.read.empty");
  const known = lists[list] ?? [];
  const same = known.filter(
    ({ code, names }) => simplified(code) === words || names.some((n) => simplified(n) === words),
  );
  const [only, ...others] = same;
  if (only && others.length === 0) return read(only.code);
  if (list === "provisions") return provisionAmong(text, known);
  return unread("fields.read.known", { text: text.trim() }, nearest(known, words));
}

/** Every thing of a list whose name stands in a text, the longest name first, each place once. */
export function findKnown(list: readonly KnownThing[], text: string): Found<string>[] {
  const plain = folded(text);
  if (plain.length !== text.length) return [];
  const names = list
    .flatMap(({ code, names }) => names.map((name) => ({ code, name: folded(name) })))
    .filter(({ name }) => name.length >= 6)
    .sort((a, b) => b.name.length - a.name.length);
  const found: Found<string>[] = [];
  for (const { code, name } of names) {
    const start = plain.indexOf(name);
    const end = start + name.length;
    if (start < 0 || found.some((other) => start < other.end && other.start < end)) continue;
    found.push({ value: code, words: text.slice(start, end), start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The things of a list that answer to what was typed, the best first, `limit` at most. */
export function matching(
  list: readonly KnownThing[],
  typed: string,
  limit: number,
): readonly KnownThing[] {
  const words = simplified(typed).split(" ").filter(Boolean);
  const rankOf = ({ code, names, hints = [] }: KnownThing) => {
    const all = [code, ...names, ...hints].map(simplified);
    if (!words.every((word) => all.some((name) => name.includes(word)))) return null;
    return all.some((name) => name.startsWith(words[0] ?? "")) ? 0 : 1;
  };
  return list
    .flatMap((thing) => {
      const rank = rankOf(thing);
      return rank === null ? [] : [{ thing, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ thing }) => thing);
}

function provisionAmong(text: string, known: readonly KnownThing[]): Reading<string> {
  const reading = readProvision(text);
  if (!reading.ok || known.length === 0) return reading;
  const article = reading.value.replace(/\(.*$/, "");
  const isKnown = known.some(
    ({ code }) => code === reading.value || code.startsWith(`${article}(`),
  );
  if (isKnown || known.some(({ code }) => code === article)) return reading;
  return unread("fields.read.provisionUnknown", { text: reading.value });
}

function nearest(known: readonly KnownThing[], words: string): string[] {
  return matching(known, words, 5).map(({ code }) => code);
}

function simplified(text: string): string {
  return folded(text.normalize("NFC"))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
