import type { RevisionState } from "@/lib/domain/revision";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** The state of a revision, in words and by the shape of its mark. */
export function StateWord({ state, t }: { state: RevisionState; t: DeskTranslator }) {
  return <span className={`d-state ${state}`}>{t(`state.${state}`)}</span>;
}
