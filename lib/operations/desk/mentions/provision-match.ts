/** The words that stand around the numbers of a provision, in either language. */
const around: ReadonlySet<string> = new Set(
  "ст статья статьи статье ч часть части ук рф уголовного кодекса art article part p of the criminal code".split(
    " ",
  ),
);

/** What somebody typed of a provision: an article, or a part of one. */
export type TypedProvision = { article: string; part: string | null };

/**
 * The article and part that somebody typed, in any usual way: `337`, `337(5)`, `ч. 2.1 ст. 332`,
 * `part 5 of article 337`. Null for what names no article.
 */
export function typedProvision(typed: string): TypedProvision | null {
  const tokens = typed.toLowerCase().match(/\d+(?:\.\d+)?|\p{L}+/gu) ?? [];
  const numbers = tokens.filter((token) => /^\d/.test(token));
  const words = tokens.filter((token) => !/^\d/.test(token));
  if (numbers.length > 2 || words.some((word) => !around.has(word))) return null;
  const article = numbers.find((number) => Number(number) >= 100) ?? numbers[0];
  if (article === undefined) return null;
  return { article, part: numbers.find((number) => number !== article) ?? null };
}

/** True where a provision is what was typed, or begins so; `337.5` may also mean part 5 of 337. */
export function isTypedProvision(
  typed: TypedProvision,
  provision: { article: string; part: string },
): boolean {
  if (typed.part !== null)
    return provision.article === typed.article && provision.part.startsWith(typed.part);
  const whole = `${provision.article}.${provision.part}`;
  return provision.article.startsWith(typed.article) || whole.startsWith(typed.article);
}
