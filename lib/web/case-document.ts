import type { CaseView } from "@/lib/domain/public/views";

/** What programs get of a case: one public version, its digest, and the document itself. */
export function caseDocument(view: CaseView) {
  const { version, latest, publishedOn, digest, redacted } = view;
  return { version, latest, publishedOn, digest, redacted, case: view.case };
}
