import { ActionForm } from "@/components/desk/action-form";
import { SmallForm } from "@/components/settings/small-form";
import type { ShownAlert } from "@/lib/domain/saved/views";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { withCapital } from "@/lib/messages/formatters/capital";
import { formatDay } from "@/lib/messages/formatters/day";
import { provisionName } from "@/lib/messages/formatters/provision";
import type { AlertActions } from "./alerts-page";
import { CadenceField } from "./follow-page";

type AlertRowProps = { t: DeskTranslator; alert: ShownAlert; actions: AlertActions };

/** One thing that somebody follows: what it is, how it went, and what can be done about it. */
export function AlertRow({ t, alert, actions }: AlertRowProps) {
  const { id, cadence } = alert;
  const name = nameOf(t, alert);
  return (
    <li>
      <h2>{alert.path === null ? name : <a href={`/${t.lang}${alert.path}`}>{name}</a>}</h2>
      <p className="d-hint">{stateOf(t, alert).join(" · ")}</p>
      <Trouble t={t} alert={alert} />
      <div className="d-actions">
        <Restart t={t} alert={alert} actions={actions} />
        <SmallForm
          action={actions.remove}
          values={{ id }}
          word={t("saved.alerts.unfollow")}
          label={t("saved.alerts.unfollowOf", { title: name })}
        />
        {alert.path === null ? null : (
          <a href={`/feeds/${t.lang}${alert.path}.atom`} type="application/atom+xml">
            {t("saved.alerts.feed")}
          </a>
        )}
      </div>
      {alert.isStopped ? null : (
        <details>
          <summary>{t("saved.alerts.change")}</summary>
          <ActionForm
            action={actions.changeCadence}
            submit={t("saved.alerts.change")}
            busy={t("saved.busy")}
          >
            <input type="hidden" name="id" value={id} />
            <CadenceField t={t} cadence={cadence} />
          </ActionForm>
        </details>
      )}
    </li>
  );
}

function Restart({ t, alert, actions }: AlertRowProps) {
  if (!alert.isStopped && !alert.isGivenUp) return null;
  const [action, key] = alert.isStopped
    ? ([actions.resume, "saved.alerts.resume"] as const)
    : ([actions.tryAgain, "saved.alerts.tryAgain"] as const);
  const label = `${t(key)}: ${nameOf(t, alert)}`;
  return <SmallForm action={action} values={{ id: alert.id }} word={t(key)} label={label} />;
}

function Trouble({ t, alert }: Omit<AlertRowProps, "actions">) {
  if (alert.trouble === null || alert.isStopped) return null;
  return (
    <p className="d-said problem">
      {t(`saved.alerts.trouble.${alert.trouble}`)}{" "}
      {t(alert.isGivenUp ? "saved.alerts.givenUp" : "saved.alerts.willTry")}
    </p>
  );
}

function nameOf(t: DeskTranslator, { what, subject, title }: ShownAlert): string {
  if (title) return title;
  if (title === null) return `${subject ?? ""} ${t("saved.alerts.notPublic")}`.trim();
  return what === "article" && subject ? withCapital(provisionName(subject, t.lang)) : "";
}

function stateOf(t: DeskTranslator, alert: ShownAlert): string[] {
  const { what, cadence, sentOn, isStopped } = alert;
  return [
    t(`saved.alerts.what.${what}`),
    isStopped
      ? t("saved.alerts.stopped")
      : `${t("saved.follow.cadence").toLocaleLowerCase(t.lang)} ${t(`saved.cadence.${cadence}`)}`,
    sentOn === null
      ? t("saved.alerts.neverSent")
      : t("saved.alerts.sentOn", { day: formatDay(sentOn, t.lang) }),
  ];
}
