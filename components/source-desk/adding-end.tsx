import type { DeskTranslator } from "@/lib/messages/desk-translator";

type AddingEndProps = { isBusy: boolean; problem: string | null; t: DeskTranslator };

/** The end of a form that adds a source or a copy: its button, and what went wrong. */
export function AddingEnd({ isBusy, problem, t }: AddingEndProps) {
  return (
    <div className="d-form-end">
      <button type="submit" className="d-button" disabled={isBusy}>
        {isBusy ? t("deskSources.adding") : t("deskSources.add")}
      </button>
      <p className="d-said problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
