import { safeText } from "@/lib/domain/safe-text";
import type { SearchParams } from "./case-query";

const value = safeText(200).transform((text) => text.trim());

/** The first value of a parameter; undefined where there is none, or none that could be meant. */
export function oneParam(params: SearchParams, name: string): string | undefined {
  const given = params[name];
  const read = value.safeParse(typeof given === "string" ? given : given?.[0]);
  return read.success && read.data !== "" ? read.data : undefined;
}
