import { precedentKeys, readPrecedents } from "@/lib/data/published/precedent-copy";
import { readDataVersion } from "@/lib/data/published/read-data-versions";
import { readKeys } from "@/lib/data/published/read-keys";
import { readToldProceedings } from "@/lib/data/published/read-told-proceedings";
import { recordKeys } from "@/lib/data/published/record-holdings";
import { readCalendar } from "@/lib/data/reference/read-calendar";
import type { Language } from "@/lib/domain/language";
import type { DataVersion } from "@/lib/domain/precedents/view";
import type { PageKeys, Shown } from "@/lib/domain/public/shown";
import { entriesInScope } from "@/lib/domain/statistics/entry-scope";
import { entryStatistics } from "@/lib/domain/statistics/entry-statistics";
import type { FactScope } from "@/lib/domain/statistics/fact-scope";
import { isOfOnePlace, type StatisticsQuery } from "@/lib/domain/statistics/query";
import { recordStatistics } from "@/lib/domain/statistics/record-statistics";
import { districtsOf, scopeOfQuery } from "@/lib/domain/statistics/scope-of-query";
import type { StatisticsView } from "@/lib/domain/statistics/view";
import { publicRecords } from "./public-records";
import { found, shownWith } from "./shown-with";
import { statisticsPlaces } from "./statistics-places";

const keysRead = [...recordKeys, ...precedentKeys, "law"];

/**
 * What the public records and the case entries say within a scope: counted anew for every question,
 * from the records themselves. Real and invented records never stand in one answer.
 */
export function showStatistics(
  lang: Language,
  query: StatisticsQuery,
): Promise<Shown<StatisticsView>> {
  return shownWith(keysRead, async () => {
    const keys = await readKeys(keysRead);
    const [dataVersion, calendar, places, { newest, hasSynthetic, records }] = await Promise.all([
      readDataVersion(),
      readCalendar(),
      statisticsPlaces(lang),
      publicRecords(keys, query),
    ]);
    const { courts, choices, names } = places;
    const scope = scopeOfQuery(query, courts);
    const besides = { calendar, districtOf: districtsOf(courts), scope };
    return found({
      query: { ...query, asOf: null, dataVersion: null },
      dataVersion,
      isOtherVersion: isOther(query, dataVersion),
      recordsOf: newest,
      hasSynthetic,
      choices,
      names,
      lag: records?.lag ?? null,
      records: records && recordStatistics(records.columns, query, { ...records, ...besides }),
      entries: query.synthetic ? null : await entriesOf(keys, query, scope),
    });
  });
}

/** Whether a link was made for another version of the data than the one there is. */
function isOther({ dataVersion, asOf }: StatisticsQuery, present: DataVersion): boolean {
  if (dataVersion !== null) return dataVersion !== present.number;
  return asOf !== null && asOf !== present.day;
}

async function entriesOf(keys: PageKeys, query: StatisticsQuery, scope: FactScope) {
  const { rows } = await readPrecedents(keys, null);
  const told = await readToldProceedings(keys);
  return entryStatistics(entriesInScope(rows, query, scope), told, isOfOnePlace(query));
}
