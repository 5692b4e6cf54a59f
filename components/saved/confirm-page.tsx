import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";

type ConfirmPageProps = {
  lang: Language;
  token: string;
  isOpen: boolean;
  /** Whether the address was confirmed just now, which uses the link up. */
  isDone: boolean;
  confirm: FormAction;
};

/** What the link to confirm an address leads to: one button, so that opening it changes nothing. */
export function ConfirmPage({ lang, token, isOpen, isDone, confirm }: ConfirmPageProps) {
  const t = deskTranslatorFor(lang);
  if (!isOpen && isDone)
    return (
      <>
        <DeskHead title={t("saved.confirm.title")} />
        <p className="d-note" role="status">
          {t("saved.confirm.done")}
        </p>
        <p>
          <a href="/account/alerts">{t("saved.alerts.title")}</a>
        </p>
      </>
    );
  if (!isOpen)
    return <DeskHead title={t("saved.confirm.gone.title")} lead={t("saved.confirm.gone")} />;
  return (
    <div className="a-narrow">
      <DeskHead title={t("saved.confirm.title")} lead={t("saved.confirm.text")} />
      <ActionForm action={confirm} submit={t("saved.confirm.go")} busy={t("saved.busy")}>
        <input type="hidden" name="token" value={token} />
      </ActionForm>
    </div>
  );
}
