import type { NewSource } from "@/lib/domain/new-source";
import type { Source } from "@/lib/domain/source";
import type { Stated } from "@/lib/domain/stated";

/**
 * The source that somebody describes. What it said before and is not changed keeps what it rests on;
 * a value that is given anew is as printed.
 */
export function sourceOf(
  id: string,
  wanted: NewSource,
  publisher: string | null,
  before?: Source,
): Source {
  const { kind, title, titleBasis, language, authors, address, archived } = wanted;
  return {
    ...{ id, kind, title, titleBasis, language, authors, address, archived },
    publisher: restated(publisher, before?.publisher),
    published: publishedAgain(wanted.published, before?.published),
    protection: wanted.protection,
    relays: wanted.relays,
    note: wanted.note,
    captures: before?.captures ?? [],
  };
}

/** A day that stays the same keeps the words in which it is printed, however it was given again. */
function publishedAgain(wanted: NewSource["published"], before: Source["published"] | undefined) {
  const isSame = before !== undefined && wanted?.edtf === before.value?.edtf;
  return isSame ? before : restated(wanted, before);
}

function restated<T>(value: T | null, before: Stated<T> | undefined): Stated<T> {
  if (before && JSON.stringify(before.value) === JSON.stringify(value)) return before;
  const basis = value === null ? "unknown" : "stated";
  return { value, basis, reason: null, citations: [] };
}
