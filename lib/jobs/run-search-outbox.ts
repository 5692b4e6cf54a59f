import { keepIndex } from "@/lib/search/keep-index";
import { runAgain } from "./run-again";

/** How often it is looked for what has changed, in milliseconds. */
const outboxEveryMs = 1000;

type Running = { everyMs?: number; report: (line: string) => void };

/** Tells the search engine what has changed in public, until it is stopped. */
export function runSearchOutbox({ everyMs = outboxEveryMs, report }: Running) {
  const trouble = "What changed cannot be read for the search engine; trying again";
  return runAgain({ everyMs, work: keepIndex({ report }), trouble, report });
}
