import { isLanguage } from "@/lib/web/public-routes";

/** Whether the pieces of a path fit a pattern such as `/[lang]/cases/[slug]` or `/desk/[...rest]`. */
export function matchPattern(pattern: string, pieces: readonly string[]): boolean {
  const wanted = piecesOf(pattern);
  const open = wanted.at(-1)?.startsWith("[...") === true;
  if (open ? pieces.length < wanted.length : pieces.length !== wanted.length) return false;
  return wanted.every((want, index) => fits(want, pieces[index]));
}

const known = new Map<string, readonly string[]>();

function piecesOf(pattern: string): readonly string[] {
  const before = known.get(pattern);
  if (before) return before;
  const pieces = pattern.split("/").filter((piece) => piece !== "");
  known.set(pattern, pieces);
  return pieces;
}

function fits(want: string, piece: string | undefined): boolean {
  if (want === "[lang]") return isLanguage(piece);
  return want.startsWith("[") || want === piece;
}
