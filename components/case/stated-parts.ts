import type { PublicStated } from "@/lib/domain/public/public-value";
import type { Term } from "@/lib/domain/term";

/** The term of a stated value, null where it is not known. */
export function termOf(stated: PublicStated): Term | null {
  return stated.value.kind === "term" ? stated.value.term : null;
}

/** The code of a stated value, null where it is not known. */
export function codeOf(stated: PublicStated): string | null {
  return stated.value.kind === "code" ? stated.value.code : null;
}

/** True where no source answers. */
export function isUnknown(stated: PublicStated): boolean {
  return stated.value.kind === "unknown";
}
