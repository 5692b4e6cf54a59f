import { articleGroups } from "./article-groups";
import { articleTokens } from "./article-tokens";
import type { PersonDraft } from "./record-draft";

/**
 * Takes apart the one cell in which a listing prints its defendants: «Имя - ст.337 ч.5 УК РФ», several
 * of them one after another, or names alone. Words between two articles that begin with a capital are
 * the name of another person.
 */
export function readNames(cell: string): PersonDraft[] {
  const text = withoutLabels(cell);
  const persons: PersonDraft[] = [];
  let at = 0;
  let from = 0;
  let end = 0;
  for (const piece of [...piecesOf(text), { start: text.length, end: text.length }]) {
    const names = namesIn(text.slice(at, piece.start), at === 0);
    at = piece.end;
    if (names.length > 0) {
      closeLast(persons, text.slice(from, end));
      persons.push(...names.map((name) => ({ name })));
      from = piece.start;
    }
    end = piece.end;
  }
  closeLast(persons, text.slice(from, end));
  if (persons.length > 0 || text === "") return persons;
  return articleGroups(text).length > 0 ? [{ name: null, articles: text }] : [];
}

/** The articles go to the last of the names before them; those before it have none of their own. */
function closeLast(persons: PersonDraft[], articles: string): void {
  const last = persons.at(-1);
  const words = articles.trim();
  if (last && words !== "") last.articles = words;
}

function piecesOf(text: string): { start: number; end: number }[] {
  return articleTokens(text).sort((a, b) => a.start - b.start);
}

const capital = /^[\p{Lu}<*]/u;
const masked = /^(?:фио ?\d|информация скрыта)/iu;

/**
 * The names in the words between two articles: split at semicolons, commas and breaks of lines. Words
 * in small letters are names only where the cell begins with them; later ones qualify an article.
 */
function namesIn(words: string, begins: boolean): string[] {
  return words
    .replace(/\([^()]{0,80}\)/gu, " ")
    .split(/[;,\n]| {2}/u)
    .map((name) => name.replace(/^[\s.:–—-]+|[\s:–—-]+$/gu, ""))
    .filter((name) => /\p{L}{2}|\*/u.test(name))
    .filter((name) => begins || capital.test(name) || masked.test(name));
}

const label =
  /(?:^|\s)(?:категория|жалобу подал\(а\)|лица|подсудим(?:ый|ые)|обвиняем(?:ый|ые))\s?:\s?/giu;

function withoutLabels(cell: string): string {
  return cell.replace(label, " ").trim();
}
