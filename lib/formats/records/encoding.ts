export type Encoding = "utf-8" | "windows-1251" | "utf-16le" | "utf-16be";

/**
 * In what encoding a text is written, by its first bytes: a mark at its beginning, else UTF-8 where it
 * is valid or most of its Russian letters are, so that one broken sign does not spoil them all, else windows-1251, in which the courts' pages are. What a page says of itself comes last:
 * a browser saves a page as UTF-8 and leaves the old words in it.
 */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return isUtf8(head) ? "utf-8" : "windows-1251";
}

/** Words of windows-1251 hardly ever make a Russian letter of UTF-8, and break nearly everywhere. */
function isUtf8(head: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(head, { stream: true });
  const broken = text.match(/\uFFFD/gu)?.length ?? 0;
  const letters = text.match(/[\u0400-\u04FF]/gu)?.length ?? 0;
  return broken === 0 || letters > broken * 4;
}
