import { consents, displayPolicies } from "@/lib/domain/person";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** The ways to show somebody, each with what it means. */
export function displayOptions(t: DeskTranslator) {
  return displayPolicies.map((value) => ({
    value,
    label: t(`people.display.${value}`),
    hint: t(`people.display.${value}.hint`),
  }));
}

/** What was said when somebody was asked. */
export function consentOptions(t: DeskTranslator) {
  return consents.map((value) => ({ value, label: t(`people.consent.${value}`) }));
}

/** How much being named could harm somebody, each with what it means. */
export function tierOptions(t: DeskTranslator) {
  const tiers = ["1", "2", "3"] as const;
  return tiers.map((value) => ({
    value,
    label: t(`people.tier.${value}`),
    hint: t(`people.tier.${value}.hint`),
  }));
}
