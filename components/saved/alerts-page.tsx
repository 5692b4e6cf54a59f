import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { Empty } from "@/components/desk/empty";
import type { Language } from "@/lib/domain/language";
import type { AlertsView } from "@/lib/domain/saved/views";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { AlertRow } from "./alert-row";
import { KeptHead } from "./kept-head";
import { Said } from "./said";

export type AlertActions = Readonly<
  Record<"changeCadence" | "resume" | "tryAgain" | "remove", FormAction>
>;

type AlertsPageProps = {
  lang: Language;
  view: AlertsView;
  said: string | null;
  actions: AlertActions;
  sendLink: FormAction;
};

/** What somebody follows, how letters about it go, and where to. */
export function AlertsPage({ lang, view, said, actions, sendLink }: AlertsPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <KeptHead t={t} here="alerts" title={t("saved.alerts.title")} lead={t("saved.alerts.lead")} />
      <Said t={t} said={said} undo={null} />
      <MailState t={t} mail={view.mail} sendLink={sendLink} />
      {view.alerts.length === 0 ? (
        <Empty title={t("saved.alerts.none")}>
          <p>{t("saved.alerts.none.text")}</p>
        </Empty>
      ) : (
        <ul className="kept-list">
          {view.alerts.map((alert) => (
            <AlertRow key={alert.id} t={t} alert={alert} actions={actions} />
          ))}
        </ul>
      )}
    </>
  );
}

type MailStateProps = { t: DeskTranslator; mail: AlertsView["mail"]; sendLink: FormAction };

function MailState({ t, mail, sendLink }: MailStateProps) {
  const { isPossible, isConfirmed, address } = mail;
  if (!isPossible)
    return (
      <section className="d-note" aria-labelledby="mail">
        <h2 id="mail">{t("saved.alerts.mail")}</h2>
        <p>{t("saved.alerts.mail.none")}</p>
      </section>
    );
  return (
    <section className="d-note" aria-labelledby="mail">
      <h2 id="mail">{t("saved.alerts.mail")}</h2>
      <p>
        {t(isConfirmed ? "saved.alerts.mail.confirmed" : "saved.alerts.mail.unconfirmed", {
          address,
        })}
      </p>
      {isConfirmed ? null : (
        <ActionForm action={sendLink} submit={t("saved.alerts.mail.send")} busy={t("saved.busy")} />
      )}
      <p className="d-hint">{t("saved.alerts.mail.seen")}</p>
    </section>
  );
}
