import { isLanguage } from "@/lib/web/public-routes";

const maxPathBytes = 512;
const maxQueryBytes = 2000;

/**
 * A request target taken apart. `pieces` are decoded, `path` is the one spelling that Next and the
 * store see, `query` is as sent. `moved` asks for a redirect to `path`: a slash too many or a
 * language in capitals.
 */
export type Address = { pieces: readonly string[]; path: string; query: string; moved: boolean };
export type Target = Address | { refused: 400 | 414 };

/** Reads a request target; whatever comes in, `path` starts with exactly one slash. */
export function readTarget(target: string): Target {
  const [path, query] = split(target.replace(/^https?:\/\/[^/?#]*/i, ""));
  if (path.length > maxPathBytes || query.length > maxQueryBytes) return { refused: 414 };
  if (!path.startsWith("/") || !/^[!-~]*$/.test(target) || target.includes("#"))
    return { refused: 400 };
  const raw = path.split("/").filter((piece) => piece !== "");
  const decoded = decodeAll(raw);
  if (!decoded?.every(isPlain)) return { refused: 400 };
  const pieces = withLowerLanguage(decoded);
  const moved = `/${raw.join("/")}` !== path || pieces[0] !== decoded[0];
  return { pieces, path: `/${pieces.map(encodeURIComponent).join("/")}`, query, moved };
}

function split(target: string): [string, string] {
  const at = target.indexOf("?");
  const path = at < 0 ? target : target.slice(0, at);
  return [path === "" ? "/" : path, at < 0 ? "" : target.slice(at + 1)];
}

function decodeAll(pieces: readonly string[]): string[] | null {
  try {
    return pieces.map(decodeURIComponent);
  } catch {
    return null;
  }
}

/** Dots would be resolved by whoever reads the address next; control characters reach no page. */
function isPlain(piece: string): boolean {
  return piece !== "." && piece !== ".." && !/\p{Cc}/u.test(piece);
}

function withLowerLanguage(pieces: readonly string[]): readonly string[] {
  const [first, ...rest] = pieces;
  const lower = first?.toLowerCase();
  return lower !== undefined && isLanguage(lower) ? [lower, ...rest] : pieces;
}
