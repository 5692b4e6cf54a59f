import { StateWord } from "@/components/desk/state-word";
import { daysSince, type OwnCase } from "@/lib/domain/desk-overview";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { CaseLine } from "./case-line";

type OwnCasesProps = { own: readonly OwnCase[]; at: Date; t: DeskTranslator };

/** The cases that are one's own to go on with; those that were sent back stand first. */
export function OwnCases({ own, at, t }: OwnCasesProps) {
  return (
    <section className="d-panel" aria-labelledby="own-cases">
      <h2 id="own-cases">{t("overview.own")}</h2>
      {own.length === 0 ? (
        <>
          <p>{t("overview.own.none")}</p>
          <p>
            {t("overview.own.none.text")} <a href="/desk/cases/new">{t("overview.own.begin")}</a>
          </p>
        </>
      ) : (
        <ul className="d-list">
          {own.map((one) => (
            <CaseLine key={one.id} case_={one} t={t}>
              <StateWord state={one.state} t={t} />
              <span>{t("overview.days", { n: daysSince(one.since, at) })}</span>
              {one.isAssigned ? <span>{t("overview.assigned")}</span> : null}
              {one.openComments > 0 ? (
                <b>{t("overview.comments", { n: one.openComments })}</b>
              ) : null}
            </CaseLine>
          ))}
        </ul>
      )}
    </section>
  );
}
