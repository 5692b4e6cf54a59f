import type { StatisticsView } from "@/lib/domain/statistics/view";
import type { Translator } from "@/lib/messages/translator";

/** What every part of the page is given. */
export type PartProps = { view: StatisticsView; t: Translator };

/** The same of a part of what the records say. */
export type RecordProps = PartProps & { records: NonNullable<StatisticsView["records"]> };

/** The same of a part of what the case entries say. */
export type EntryProps = PartProps & { entries: NonNullable<StatisticsView["entries"]> };
