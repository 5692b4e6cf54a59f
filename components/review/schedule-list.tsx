import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { When } from "@/components/desk/when";
import type { Language } from "@/lib/domain/language";
import { scheduleOutcome } from "@/lib/domain/schedule-outcome";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { languageNames } from "./language-names";

export type Planned = {
  id: string;
  dueAt: Date;
  endedAt: Date | null;
  outcome: string | null;
  languages: readonly Language[];
};

type ScheduleListProps = {
  id: string;
  planned: readonly Planned[];
  cancel: FormAction;
  t: DeskTranslator;
};

/** What was planned for a case: what still waits, and how the others ended. */
export function ScheduleList({ id, planned, cancel, t }: ScheduleListProps) {
  if (planned.length === 0) return null;
  return (
    <section aria-labelledby="planned">
      <h2 id="planned">{t("schedule.title")}</h2>
      <ul className="d-list">
        {planned.map((one) => (
          <li key={one.id}>
            <When at={one.dueAt.toISOString()} lang={t.lang} />, {languageNames(one.languages, t)}
            {one.outcome === null ? null : <> · {outcomeWords(one.outcome, t)}</>}
          </li>
        ))}
      </ul>
      {planned.some((one) => one.endedAt === null) ? (
        <ActionForm
          action={cancel}
          submit={t("schedule.cancel")}
          busy={t("schedule.cancel.busy")}
          grave
        >
          <input type="hidden" name="id" value={id} />
        </ActionForm>
      ) : null}
    </section>
  );
}

function outcomeWords(outcome: string, t: DeskTranslator): string {
  if (outcome === "published") return t("schedule.outcome.published");
  return t("schedule.outcome", { why: t.dynamic(scheduleOutcome(outcome)) });
}
