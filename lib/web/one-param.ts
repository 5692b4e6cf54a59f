import { safeText } from "@/lib/domain/safe-text";
import type { SearchParams } from "./case-query";

/** The longest value that is read where nothing else is said, and the longest at all. */
const usual = 200;
export const longestParam = 2000;

/** The first value of a parameter; undefined where there is none, or none that could be meant. */
export function oneParam(params: SearchParams, name: string, max = usual): string | undefined {
  const given = params[name];
  const read = safeText(max).safeParse(typeof given === "string" ? given : given?.[0]);
  const text = read.data?.trim();
  return text === "" ? undefined : text;
}
