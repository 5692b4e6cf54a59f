import { refreshSearchTerms } from "@/lib/operations/refresh-search-terms";
import { runAgain } from "./run-again";

/** How often it is looked for words that were analysed by another version, in milliseconds. */
const everyMs = 10 * 60 * 1000;

/** Keeps what is searched analysed by the present version: after an update all of it, else nothing. */
export function runSearchTerms({ report }: { report: (line: string) => void }) {
  const work = async () => {
    const refreshed = await refreshSearchTerms();
    if (refreshed > 0) report(`Analysed the words of ${refreshed} things anew for the search`);
  };
  const trouble = "The words of the search cannot be analysed anew; trying again";
  return runAgain({ everyMs, work, trouble, report });
}
