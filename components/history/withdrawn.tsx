import type { Language } from "@/lib/domain/language";
import type { RevisionState } from "@/lib/domain/revision";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";

type WithdrawnProps = { said: string | null; state: RevisionState | undefined; lang: Language };

/** Says, above the history, that the case has just been withdrawn and what readers see now. */
export function Withdrawn({ said, state, lang }: WithdrawnProps) {
  if (said !== "withdrawn" || state !== "withdrawn") return null;
  return (
    <p className="d-said done" role="status">
      {deskTranslatorFor(lang)("history.said.withdrawn")}
    </p>
  );
}
