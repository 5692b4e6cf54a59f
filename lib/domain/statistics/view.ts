import type { DataVersion } from "@/lib/domain/precedents/view";
import type { EntryStatistics } from "./entry-statistics";
import type { StatisticsQuery } from "./query";
import type { RecordStatistics } from "./record-statistics";
import type { ReportingLag } from "./reporting-lag";

type Choice = { code: string; name: string };

/** What a reader can choose among. */
export type StatisticsChoices = {
  articles: { article: string; title: string; parts: string[] }[];
  courts: Choice[];
  /** District and fleet military courts. */
  districts: Choice[];
  regions: Choice[];
};

/** What places are called; a court's superior is a district. Of a region also what has to be said. */
export type StatisticsNames = {
  courts: Readonly<Record<string, string>>;
  regions: Readonly<Record<string, { name: string; status: string }>>;
};

/** The answer of the statistics to a question. */
export type StatisticsView = {
  query: StatisticsQuery;
  /** The version of the data that is shown. */
  dataVersion: DataVersion;
  /** Whether a link asked for an earlier version, which can no longer be counted. */
  isOtherVersion: boolean;
  /** The newest day on which records became public; null where none are. */
  recordsOf: string | null;
  /** Whether there are invented records to look at. */
  hasSynthetic: boolean;
  choices: StatisticsChoices;
  names: StatisticsNames;
  lag: ReportingLag | null;
  /** Null where no records are public. */
  records: RecordStatistics | null;
  /** Null beside invented records: they never stand together. */
  entries: EntryStatistics | null;
};
