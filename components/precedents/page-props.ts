import type { PrecedentsView } from "@/lib/domain/precedents/view";
import type { Translator } from "@/lib/messages/translator";

/** What the parts of the page show. `quiet`: the facts were posted, so no link may carry them on. */
export type PrecedentsPageProps = { view: PrecedentsView; quiet: boolean; t: Translator };
