/** The text with its first letter large, for a phrase that begins a line. */
export function withCapital(text: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase("ru") + rest.join("");
}
