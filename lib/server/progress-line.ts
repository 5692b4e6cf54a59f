/** One line of a running step for a terminal of this width: title, bar, time and the last report. */
export function progressLine(options: {
  title: string;
  report: string;
  seconds: number;
  columns: number;
}): string {
  const { title, report, seconds, columns } = options;
  const line = `… ${title.padEnd(titleWidth)} ${bar(report, seconds)} ${shownSeconds(seconds)}  ${report}`;
  return [...line].slice(0, Math.max(10, columns - 1)).join("");
}

/** Seconds as they stand behind a step: tenths while they tell something. */
export function shownSeconds(seconds: number): string {
  return seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`;
}

export const titleWidth = 26;
const barWidth = 20;

/** A report such as "3 of 12" fills the bar; without one, a mark wanders to show that work goes on. */
function bar(report: string, seconds: number): string {
  const share = shareDone(report);
  if (share !== undefined) {
    const filled = Math.round(share * barWidth);
    return `[${"=".repeat(filled)}${" ".repeat(barWidth - filled)}]`;
  }
  const at = Math.floor(seconds * 8) % barWidth;
  return `[${" ".repeat(at)}=${" ".repeat(barWidth - at - 1)}]`;
}

function shareDone(report: string): number | undefined {
  const [, done, all] = /(\d+) of (\d+)/.exec(report) ?? [];
  if (!done || !all || Number(all) === 0) return undefined;
  return Math.min(1, Number(done) / Number(all));
}
