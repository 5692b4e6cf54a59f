import { readKeys } from "@/lib/data/published/read-keys";
import { recordKeys } from "@/lib/data/published/record-holdings";
import { type CourtPlace, readCourtPlaces } from "@/lib/data/reference/read-places";
import type { RecordedCount, RecordedScope } from "@/lib/domain/ledger/recorded";
import { recordedCount } from "@/lib/domain/statistics/recorded-count";
import { publicRecords } from "./public-records";

/** What the real public court records have for the scope of a reported figure. */
export async function recordedCounts(asked: RecordedScope): Promise<RecordedCount | null> {
  const keys = await readKeys(recordKeys);
  const { newest, records } = await publicRecords(keys, { instance: "first", synthetic: false });
  if (!records || newest === null) return null;
  const { columns, line, coverage, lag } = records;
  return recordedCount(columns, asked, {
    line,
    coverage,
    lagDays: lag.days,
    courts: new Set(
      (await readCourtPlaces()).filter(triesIn(asked.region)).map(({ code }) => code),
    ),
    asOf: newest,
  });
}

const trying: ReadonlySet<string> = new Set(["garrison", "district", "fleet"]);

/** Courts that try cases in the first instance, of a region or of all. */
function triesIn(region: string | null): (court: CourtPlace) => boolean {
  return ({ kind, status, regionCode }) =>
    trying.has(kind) && status === "active" && (region === null || regionCode === region);
}
