import type { Language } from "@/lib/domain/language";
import type { Shown } from "@/lib/domain/public/shown";
import type { CourtListView } from "@/lib/domain/public/views";
import { courtRows } from "./court-rows";
import { found, shownWith } from "./shown-with";

/** The military courts: each district or fleet court with the garrison courts under it. */
export function listCourts(lang: Language): Promise<Shown<CourtListView>> {
  return shownWith(["courts", "cases"], async () => {
    const rows = (await courtRows(lang)).map(({ row }) => row);
    const garrisons = rows.filter((row) => row.kind === "garrison");
    const districts = rows
      .map((court) => ({
        court,
        courts: garrisons.filter((row) => row.superior === court.code),
      }))
      .filter(({ courts }) => courts.length > 0);
    const listed = new Set(districts.flatMap(({ court, courts }) => [court, ...courts]));
    return found({
      districts,
      others: rows.filter((row) => !listed.has(row)),
      total: rows.length,
    });
  });
}
