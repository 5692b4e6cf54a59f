/** How many characters name a paragraph. */
const naming = 50;

/**
 * The first words of a piece of a narrative, whatever it is, so that a person finds it. It must not be
 * nested deeper than a narrative may be.
 */
export function firstWords(piece: unknown): string {
  let text = "";
  for (const part of textsIn(piece)) {
    text += part;
    if (text.length > 4 * naming) break;
  }
  const words = text.replace(/\s+/gu, " ").trim();
  const short = [...words].slice(0, naming).join("");
  return short === words ? words : `${short.trimEnd()}…`;
}

function* textsIn(piece: unknown): Generator<string> {
  if (typeof piece !== "object" || piece === null) return;
  if (Array.isArray(piece)) {
    for (const one of piece) yield* textsIn(one);
    return;
  }
  if ("text" in piece && typeof piece.text === "string") yield piece.text;
  if ("content" in piece) yield* textsIn(piece.content);
}
