import type { ReportedFigure } from "@/lib/domain/reported-figure";

type Link = Pick<ReportedFigure, "id" | "supersedes">;

/** Why a figure cannot take the place of another one; null where it can. */
export function supersessionProblem(
  { id, supersedes }: Link,
  figures: readonly Link[],
):
  | "figureDesk.supersedesNothing"
  | "figureDesk.supersedesItself"
  | "figureDesk.supersededTwice"
  | null {
  if (supersedes === null) return null;
  if (!figures.some((figure) => figure.id === supersedes)) return "figureDesk.supersedesNothing";
  if (comesRound({ id, supersedes }, figures)) return "figureDesk.supersedesItself";
  const another = figures.some((figure) => figure.id !== id && figure.supersedes === supersedes);
  return another ? "figureDesk.supersededTwice" : null;
}

/** Whether the line of predecessors leads back to the figure itself. */
function comesRound({ id, supersedes }: Link, figures: readonly Link[]): boolean {
  const before = new Map(figures.map((figure) => [figure.id, figure.supersedes]));
  const seen = new Set<string>();
  let at: string | null = supersedes;
  while (at !== null && at !== id && !seen.has(at)) {
    seen.add(at);
    at = before.get(at) ?? null;
  }
  return at === id;
}
