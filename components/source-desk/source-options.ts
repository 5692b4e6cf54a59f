import { protections, sourceKinds, sourceLanguages } from "@/lib/domain/source";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** The languages in which a source can be, to choose from. */
export function languageOptions(t: DeskTranslator) {
  return sourceLanguages.map((value) => ({ value, label: t(`deskSources.language.${value}`) }));
}

/** The kinds of source, to choose from. */
export function kindOptions(t: DeskTranslator) {
  return sourceKinds.map((value) => ({ value, label: t(`deskSources.kind.${value}`) }));
}

/** Open or protected, to choose from. */
export function protectionOptions(t: DeskTranslator) {
  return protections.map((value) => ({ value, label: t(`deskSources.protection.${value}`) }));
}
