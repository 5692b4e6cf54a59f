import { progressLine, shownSeconds, titleWidth } from "@/lib/server/progress-line";
import type { Report } from "@/lib/server/report";

/** Tells the operator what is going on. */
export type Progress = {
  /** Runs a piece of work, and says afterwards how long it took. */
  step<T>(title: string, work: (report: Report) => Promise<T>): Promise<T>;
  line(text: string): void;
};

/** Where lines go: a terminal, which can redraw a line, or a file. */
export type Output = {
  write(text: string): unknown;
  isTTY?: boolean | undefined;
  columns?: number | undefined;
};

/** A bar on a terminal; plain lines elsewhere. No step begins once the signal has aborted. */
export function createProgress(output: Output, signal?: AbortSignal): Progress {
  const show = output.isTTY ? showRunning : showReports;
  return {
    line: (text) => void output.write(`${text}\n`),
    async step(title, work) {
      signal?.throwIfAborted();
      const begun = performance.now();
      const seconds = () => (performance.now() - begun) / 1000;
      const shown = show({ output, title, seconds });
      try {
        const result = await work(shown.report);
        shown.end(
          `${output.isTTY ? "✓ " : ""}${title.padEnd(titleWidth)} ${shownSeconds(seconds())}`,
        );
        return result;
      } catch (error) {
        shown.end(`${output.isTTY ? "✗ " : ""}${title.padEnd(titleWidth)} failed`);
        throw error;
      }
    },
  };
}

type Shown = { report: Report; end(line: string): void };
type Step = { output: Output; title: string; seconds: () => number };

function showReports({ output }: Step): Shown {
  return {
    report: (line) => void output.write(`  ${line}\n`),
    end: (line) => void output.write(`${line}\n`),
  };
}

function showRunning({ output, title, seconds }: Step): Shown {
  let report = "";
  const draw = () => {
    const columns = output.columns ?? 80;
    output.write(`${clear}${progressLine({ title, report, seconds: seconds(), columns })}`);
  };
  const timer = setInterval(draw, 120);
  return {
    report: (line) => {
      report = line;
    },
    end: (line) => {
      clearInterval(timer);
      output.write(`${clear}${line}\n`);
    },
  };
}

/** Back to the first column, and away with what stands there. */
const clear = "\r\u001b[2K";
