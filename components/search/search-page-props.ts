import type { SearchView } from "@/lib/domain/public/views";
import type { Translator } from "@/lib/messages/translator";

/** `quiet` is said of a search whose words were posted: its further steps keep them out of the address too. */
export type SearchPageProps = { view: SearchView; quiet: boolean; t: Translator };
