import type { valuesEn } from "./en/values";
import type { Says } from "./translator-of";

/** Says the words of values and terms, which every page and the desk have. */
export type ValueTranslator = Says<keyof typeof valuesEn>;
