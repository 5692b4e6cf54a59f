import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import { Empty } from "@/components/desk/empty";
import type { Language } from "@/lib/domain/language";
import { type CourtChoice, courtChoiceText } from "@/lib/domain/records/court-named";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { CourtField } from "./court-field";
import { RecordsTabs } from "./records-tabs";
import { SettledCourts, type SettledView } from "./settled-courts";

type CourtName = { key: string; raw: string; records: number; synthetic: number };

type CourtsPageProps = {
  view: {
    names: readonly CourtName[];
    total: number;
    courts: readonly CourtChoice[];
    maySettle: boolean;
  };
  closed: SettledView;
  /** What was done last, and how many records the name had. */
  said: { settled: number | null; reopened: number | null };
  settle: FormAction;
  reopen: FormAction;
  lang: Language;
};

/**
 * Names of courts that nobody has settled: each is told once which court it means. Below stand those
 * that are settled.
 */
export function CourtsPage({ view, closed, said, settle, reopen, lang }: CourtsPageProps) {
  const t = deskTranslatorFor(lang);
  const { names, total, courts, maySettle } = view;
  return (
    <>
      <DeskHead title={t("records.courts.title")} lead={t("records.courts.lead")} />
      <RecordsTabs here="courts" waiting={{ courts: total }} t={t} />
      <Said said={said} t={t} />
      {maySettle || total === 0 ? null : <p>{t("records.courts.reader")}</p>}
      {total === 0 ? <None t={t} /> : <p>{countText(names.length, total, t)}</p>}
      <datalist id="courts">
        {courts.map((court) => (
          <option key={court.code} value={courtChoiceText(court, lang)} />
        ))}
      </datalist>
      <ul className="d-list">
        {names.map((name) => (
          <Name key={name.key} name={name} settle={maySettle ? settle : null} t={t} />
        ))}
      </ul>
      <SettledCourts view={closed} reopen={reopen} t={t} />
    </>
  );
}

function Said({ said, t }: Pick<CourtsPageProps, "said"> & { t: DeskTranslator }) {
  const { settled, reopened } = said;
  if (settled === null && reopened === null) return null;
  return (
    <p className="d-said done" role="status">
      {reopened === null
        ? t("records.courts.done", { n: settled ?? 0 })
        : t("records.courts.reopened", { n: reopened })}
    </p>
  );
}

function None({ t }: { t: DeskTranslator }) {
  return (
    <Empty title={t("records.courts.none")}>
      <p>{t("records.courts.none.text")}</p>
    </Empty>
  );
}

function countText(shown: number, total: number, t: DeskTranslator): string {
  const all = t("records.courts.count", { n: total });
  return shown < total ? `${all}. ${t("records.courts.more", { n: shown })}` : all;
}

type NameProps = { name: CourtName; settle: FormAction | null; t: DeskTranslator };

function Name({ name, settle, t }: NameProps) {
  const { key, raw, records, synthetic } = name;
  return (
    <li>
      <p className="i-court">
        <strong>{raw}</strong>{" "}
        <span>
          {t("records.courts.records", { n: records })}
          {synthetic > 0 ? `, ${t("records.courts.synthetic", { n: synthetic })}` : null}
        </span>
      </p>
      {settle ? (
        <ActionForm
          action={settle}
          submit={t("records.courts.settle")}
          busy={t("records.courts.busy")}
          label={t("records.courts.field", { name: raw })}
        >
          <input type="hidden" name="key" value={key} />
          <CourtField lang={t.lang} />
        </ActionForm>
      ) : null}
    </li>
  );
}
