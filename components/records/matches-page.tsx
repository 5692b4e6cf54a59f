import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import { Empty } from "@/components/desk/empty";
import type { Language } from "@/lib/domain/language";
import type { LocalText } from "@/lib/domain/local-text";
import { type MatchReason, matchStates } from "@/lib/domain/records/record-match";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { formatDay } from "@/lib/messages/formatters/day";
import { formatNumber } from "@/lib/messages/formatters/number";
import { RecordsTabs } from "./records-tabs";

type MatchState = (typeof matchStates)[number];

type MatchRow = {
  record: string;
  entry: string;
  state: MatchState;
  reasons: readonly MatchReason[];
  court: { name: LocalText | null; printed: string | null };
  caseNumber: string | null;
  uid: string | null;
  decided: string | null;
  title: { en: string; ru: string };
};

type MatchesPageProps = {
  view: {
    matches: readonly MatchRow[];
    state: MatchState;
    counts: Readonly<Record<MatchState, number>>;
    mayDecide: boolean;
  };
  decide: FormAction;
  lang: Language;
};

/** Records that may belong to cases, with what speaks for it. */
export function MatchesPage({ view, decide, lang }: MatchesPageProps) {
  const t = deskTranslatorFor(lang);
  const { matches, state, counts, mayDecide } = view;
  return (
    <>
      <DeskHead title={t("records.matches.title")} lead={t("records.matches.lead")} />
      <RecordsTabs here="matches" waiting={{ matches: counts.proposed }} t={t} />
      <nav className="d-toolbar i-choice" aria-label={t("records.matches.filter")}>
        {matchStates.map((one) => (
          <a
            key={one}
            href={`/desk/records/matches?state=${one}`}
            aria-current={one === state ? "page" : undefined}
          >
            {t(`records.matches.state.${one}`)} ({formatNumber(counts[one], lang)})
          </a>
        ))}
      </nav>
      {mayDecide || matches.length === 0 ? null : <p>{t("records.matches.reader")}</p>}
      {matches.length === 0 ? (
        <Empty title={t("records.matches.none")}>
          <p>{t("records.matches.none.text")}</p>
        </Empty>
      ) : null}
      <ul className="d-list">
        {matches.map((match) => (
          <Match
            key={`${match.record} ${match.entry}`}
            match={match}
            decide={mayDecide ? decide : null}
            t={t}
          />
        ))}
      </ul>
    </>
  );
}

type MatchProps = { match: MatchRow; decide: FormAction | null; t: DeskTranslator };

function Match({ match, decide, t }: MatchProps) {
  const { entry, reasons, title } = match;
  return (
    <li>
      <div className="d-columns">
        <dl className="i-pair">
          <div>
            <dt>{t("records.matches.record")}</dt>
            <dd>
              <RecordText match={match} t={t} />
            </dd>
          </div>
          <div>
            <dt>{t("records.matches.case")}</dt>
            <dd>
              <a href={`/desk/cases/${encodeURIComponent(entry)}`}>
                {t("records.matches.case.number", { number: entry })}
              </a>
              , {title[t.lang] || title.ru || title.en || t("cases.desk.untitled")}
            </dd>
          </div>
        </dl>
        <div>
          <p className="d-label">{t("records.matches.reasons")}</p>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{t(`records.matches.reason.${reason}`)}</li>
            ))}
          </ul>
          {decide ? <Decisions match={match} decide={decide} t={t} /> : null}
        </div>
      </div>
    </li>
  );
}

function RecordText({ match, t }: { match: MatchRow; t: DeskTranslator }) {
  const { court, caseNumber, uid, decided } = match;
  return (
    <>
      {court.name?.[t.lang] ?? court.printed ?? t("records.start.courtNone")},{" "}
      <span className="i-code">{caseNumber ?? t("records.matches.noNumber")}</span>
      {uid ? <small className="i-beside i-code">{uid}</small> : null}
      <small className="i-beside">
        {decided
          ? t("records.matches.decided", { day: formatDay(decided, t.lang) })
          : t("records.matches.undecided")}
      </small>
    </>
  );
}

const decisions = {
  proposed: ["accepted", "refused"],
  accepted: ["proposed"],
  refused: ["proposed"],
} as const satisfies Record<MatchState, readonly MatchState[]>;

const words = { accepted: "accept", refused: "refuse", proposed: "undo" } as const;

function Decisions({ match, decide, t }: MatchProps & { decide: FormAction }) {
  const number = match.caseNumber ?? t("records.matches.noNumber");
  const about = t("records.matches.about", { number, entry: match.entry });
  return (
    <div className="d-actions">
      {decisions[match.state].map((state) => (
        <ActionForm
          key={state}
          action={decide}
          submit={t(`records.matches.${words[state]}`)}
          busy={t("records.matches.busy")}
          grave={state !== "accepted"}
          label={`${t(`records.matches.${words[state]}`)}: ${about}`}
        >
          <input type="hidden" name="record" value={match.record} />
          <input type="hidden" name="entry" value={match.entry} />
          <input type="hidden" name="state" value={state} />
        </ActionForm>
      ))}
    </div>
  );
}
