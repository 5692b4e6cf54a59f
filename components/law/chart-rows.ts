import { libertyRange, type ProvisionVersion } from "@/lib/domain/provision";
import type { ArticleView } from "@/lib/domain/public/views";

/** The day on which the mobilisation amendments came into force. */
const mobilisationAmendments = "2022-09-24";

/** A bar of the drawing: a version of a part, its term in months, and whether the war brought it. */
export type ChartRow = {
  id: string;
  part: string;
  min: number | null;
  max: number;
  recent: boolean;
  validFrom: string;
  validTo: string | null;
};

/** The bars of an article: every version that allows deprivation of liberty, part by part. */
export function chartRows(parts: ArticleView["parts"]): ChartRow[] {
  return parts.flatMap(({ versions }) => versions.flatMap(rowOf));
}

/** The end of the scale in months: the longest term, rounded up to a whole five years. */
export function scaleEnd(rows: readonly ChartRow[]): number {
  return Math.max(60, Math.ceil(Math.max(0, ...rows.map((row) => row.max)) / 60) * 60);
}

function rowOf(version: ProvisionVersion): ChartRow[] {
  const range = libertyRange(version);
  if (range === null || range.maxMonths === null) return [];
  const { id, part, validFrom, validTo } = version;
  const recent = validFrom >= mobilisationAmendments;
  return [{ id, part, min: range.minMonths, max: range.maxMonths, recent, validFrom, validTo }];
}
