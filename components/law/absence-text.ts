import type { ProvisionVersion } from "@/lib/domain/provision";
import type { Translator } from "@/lib/messages/translator";

/** How long an absence has to be for the part to apply, or null where the part has no such bound. */
export function absenceText(
  absence: ProvisionVersion["absenceDays"],
  t: Translator,
): string | null {
  if (absence === null) return null;
  const { moreThan, upTo, upToMonths, moreThanMonths } = absence;
  if (moreThanMonths === 1) return t("law.absence.month");
  if (typeof moreThan !== "number") return null;
  if (typeof upTo === "number") return t("law.absence.days", { more: moreThan, upTo });
  return upToMonths === 1 ? t("law.absence.daysMonth", { more: moreThan }) : null;
}
