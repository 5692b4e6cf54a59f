import { publishedClient } from "@/lib/data/clients";
import { dayOf } from "@/lib/data/json-column";
import type { WorkingYear } from "@/lib/domain/working-days";

/** The years of the production calendar, the oldest first. */
export async function readCalendar(): Promise<WorkingYear[]> {
  const rows = await publishedClient().workingYear.findMany({ orderBy: { year: "asc" } });
  return rows.map(({ year, nonWorkingWeekdays, workingSaturdays }) => ({
    year,
    nonWorkingWeekdays: nonWorkingWeekdays.map(dayOf),
    workingSaturdays: workingSaturdays.map(dayOf),
  }));
}
