import { When } from "@/components/desk/when";
import type { PlannedPublication } from "@/lib/domain/desk-overview";
import { scheduleOutcome } from "@/lib/domain/schedule-outcome";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { CaseLine } from "./case-line";

type PlannedPublicationsProps = { planned: readonly PlannedPublication[]; t: DeskTranslator };

/** Publications that are to happen by themselves, and those that lately did not happen, with why. */
export function PlannedPublications({ planned, t }: PlannedPublicationsProps) {
  return (
    <section className="d-panel" aria-labelledby="planned">
      <h2 id="planned">{t("overview.planned")}</h2>
      {planned.length === 0 ? <p>{t("overview.planned.none")}</p> : null}
      <ul className="d-list">
        {planned.map((one) => (
          <CaseLine
            key={`${one.id} ${one.dueAt.toISOString()}`}
            case_={one}
            path={`/desk/cases/${one.id}/publish`}
            t={t}
          >
            {one.endedAt ? (
              <b>
                {t("overview.planned.failed")}: {t.dynamic(scheduleOutcome(one.outcome))}
              </b>
            ) : (
              <span>
                {t("overview.planned.due")} <When at={one.dueAt.toISOString()} lang={t.lang} />
              </span>
            )}
          </CaseLine>
        ))}
      </ul>
    </section>
  );
}
