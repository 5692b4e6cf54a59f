import type { SearchProblem } from "@/lib/domain/public/search-query";
import type { SearchView } from "@/lib/domain/public/search-view";
import type { Translator } from "@/lib/messages/translator";

/** `quiet` is said of a search whose words were posted: its further steps keep them out of the address too. */
export type SearchPageProps = {
  view: SearchView;
  quiet: boolean;
  /** What stood in the address and could not be read. */
  problems: readonly SearchProblem[];
  t: Translator;
};
