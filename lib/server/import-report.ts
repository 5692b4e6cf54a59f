import type { ImportProgress } from "@/lib/operations/records/run-import";
import type { Report } from "@/lib/server/report";

/** Tells an operator how far an import is, and how fast it goes; `all` where the end is known. */
export function importReport(report: Report, all?: number): (progress: ImportProgress) => void {
  const begun = performance.now();
  let first: number | null = null;
  return ({ position, added, changed, same, refused }) => {
    first ??= position;
    const seconds = (performance.now() - begun) / 1000;
    const speed = Math.round((position - first) / Math.max(seconds, 0.001));
    const done = all === undefined ? `${position} rows` : `${position} of ${all}`;
    const came = `${added} new, ${changed} changed, ${same} known, ${refused} refused`;
    report(`${done}: ${came}${speed > 0 ? `; ${speed} a second` : ""}`);
  };
}
