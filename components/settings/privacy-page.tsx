import type { ReactNode } from "react";
import { DeskHead } from "@/components/desk/desk-head";
import type { Language } from "@/lib/domain/language";
import { spentDays } from "@/lib/domain/retention";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { formatDay } from "@/lib/messages/formatters/day";

type PrivacyView = {
  held: {
    accounts: number;
    people: number;
    letters: number;
    audit: number;
    comments: number;
    revisions: number;
    sessions: number;
    keptThings: number;
    recordNames: number;
    oldestAudit: Date | null;
  };
  retention: {
    "retention.letters": number;
    "retention.audit": number;
    "retention.devices": number;
  };
  sessions: { idleHours: number; days: number };
  switches: { openRegistration: boolean; identityProvider: string | null };
};

type PrivacyPageProps = { view: PrivacyView; lang: Language };

/** What is stored about whom, why, and for how long, as it is set now. */
export function PrivacyPage({ view, lang }: PrivacyPageProps) {
  const t = deskTranslatorFor(lang);
  const { held, retention } = view;
  const oldest = held.oldestAudit?.toISOString().slice(0, 10);
  const day = oldest ? formatDay(oldest, lang) : "—";
  return (
    <>
      <DeskHead title={t("privacy.title")} lead={t("privacy.lead")} />
      <div className="d-columns">
        <Kept title={t("privacy.readers")}>{t("privacy.readers.text")}</Kept>
        <Kept title={t("privacy.letters")}>
          {t("privacy.letters.text", { n: held.letters, days: retention["retention.letters"] })}
        </Kept>
        <Accounts view={view} t={t} />
        <Kept title={t("privacy.sessions")}>
          {t("privacy.sessions.text", {
            n: held.sessions,
            hours: view.sessions.idleHours,
            days: view.sessions.days,
          })}
        </Kept>
        <Kept title={t("privacy.work")}>
          {t("privacy.work.text", { revisions: held.revisions, comments: held.comments })}
        </Kept>
        <Kept title={t("privacy.journal")}>
          {t("privacy.journal.text", { n: held.audit, day, days: retention["retention.audit"] })}
        </Kept>
        <Kept title={t("privacy.people")}>{t("privacy.people.text", { n: held.people })}</Kept>
        <Kept title={t("privacy.records")}>
          {t("privacy.records.text", { n: held.recordNames, days: spentDays })}
        </Kept>
        <Kept title={t("privacy.kept")}>{t("privacy.kept.text", { n: held.keptThings })}</Kept>
        <Kept title={t("privacy.devices")}>
          {t("privacy.devices.text", { days: retention["retention.devices"] })}
        </Kept>
        <Kept title={t("privacy.own")}>
          {t("privacy.own.text")} <a href="/desk/privacy/mine">{t("privacy.own.go")}</a>
        </Kept>
      </div>
    </>
  );
}

function Accounts({ view, t }: { view: PrivacyView; t: DeskTranslator }) {
  const { openRegistration, identityProvider } = view.switches;
  return (
    <Kept title={t("privacy.accounts")}>
      {t("privacy.accounts.text", { n: view.held.accounts })}{" "}
      {t(openRegistration ? "privacy.accounts.open" : "privacy.accounts.closed")}
      {identityProvider ? ` ${t("privacy.provider", { name: identityProvider })}` : null}
    </Kept>
  );
}

function Kept({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="d-panel">
      <h2>{title}</h2>
      <p>{children}</p>
    </section>
  );
}
