import type { Shown } from "@/lib/domain/public/shown";

/** The same answer, with the address that a moved thing has among the machine routes. */
export function moved<T>(shown: Shown<T>, from: RegExp, to: string): Shown<T> {
  return shown.status === 308 ? { ...shown, to: shown.to.replace(from, to) } : shown;
}
