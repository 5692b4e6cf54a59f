import type { FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import type { Language } from "@/lib/domain/language";
import type { PersonRecord } from "@/lib/domain/person-record";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { PersonCases, type PersonInCase } from "./person-cases";
import { PersonForm } from "./person-form";
import { type LinkedRecord, PersonLinks } from "./person-links";
import { deskName } from "./person-name";
import { PersonWords } from "./person-words";

export type PersonShown = {
  record: PersonRecord;
  cases: readonly PersonInCase[];
  hiddenCases: boolean;
  links: readonly LinkedRecord[];
  survivor: string | null;
  isPublic: boolean;
  problems: readonly { key: string }[];
  mayWrite: boolean;
  mayMerge: boolean;
};

export type PersonActions = Record<"save" | "link" | "unlink" | "merge" | "undo", FormAction>;

type PersonPageProps = {
  view: PersonShown;
  saved: boolean;
  actions: PersonActions;
  lang: Language;
};

/** All that the desk knows of a person, and what readers see of them. */
export function PersonPage({ view, saved, actions, lang }: PersonPageProps) {
  const t = deskTranslatorFor(lang);
  const { record } = view;
  const other = lang === "ru" ? "en" : "ru";
  return (
    <>
      <DeskHead
        kicker={<a href="/desk/people">{t("people.title")}</a>}
        title={deskName(record, lang)}
        lead={record.name ? <span lang={other}>{record.name[other]}</span> : t("people.nameless")}
      />
      {saved ? (
        <p className="d-note" role="status">
          {t("people.saved")}
        </p>
      ) : null}
      <Merged survivor={view.survivor} t={t} />
      <Problems problems={view.problems} t={t} />
      {view.mayWrite ? (
        <PersonForm record={record} action={actions.save} lang={lang} />
      ) : (
        <PersonWords record={record} isMerged={view.survivor !== null} t={t} />
      )}
      <PersonCases view={view} t={t} />
      <PersonLinks view={view} actions={actions} t={t} />
    </>
  );
}

function Merged({ survivor, t }: { survivor: string | null; t: DeskTranslator }) {
  if (survivor === null) return null;
  return (
    <p className="d-note">
      {t("people.isMergedNow")} <a href={`/desk/people/${survivor}`}>{t("people.toSurvivor")}</a>
    </p>
  );
}

function Problems({ problems, t }: { problems: readonly { key: string }[]; t: DeskTranslator }) {
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">{t("people.problems")}</h2>
      {problems.length === 0 ? (
        <p>{t("people.problems.none")}</p>
      ) : (
        <ul className="d-list p-problems">
          {problems.map(({ key }) => (
            <li key={key}>{t.dynamic(key)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
