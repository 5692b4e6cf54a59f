import { readHandedIn } from "@/lib/operations/records/read-handed-in";
import { runAgain } from "./run-again";

/** How often it is looked for files that were begun, in milliseconds. */
const importsEveryMs = 2000;

type Running = { everyMs?: number; report: (line: string) => void };

/** Reads files of court records that were handed in on a page, until it is stopped. */
export function runImports({ everyMs = importsEveryMs, report }: Running) {
  const leaving = new AbortController();
  const trouble = "Files of court records cannot be read; trying again";
  const work = () => readHandedIn(leaving.signal);
  const { stop } = runAgain({ everyMs, work, trouble, report });
  return {
    /** Waits only until the part that is being written is whole. */
    stop: () => {
      leaving.abort();
      return stop();
    },
  };
}
