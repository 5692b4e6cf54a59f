import { SmallForm } from "@/components/settings/small-form";
import { addresses } from "@/components/values/addresses";
import type { CasefileCase } from "@/lib/domain/saved/views";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { formatDay } from "@/lib/messages/formatters/day";
import { CaseNote } from "./case-note";
import type { CasefileActions } from "./casefile-page";

type CasefileRowProps = {
  t: DeskTranslator;
  casefile: string;
  item: CasefileCase;
  isFirst: boolean;
  isLast: boolean;
  actions: CasefileActions;
};

/** A case of a set: its title of today, the note on it, and its place among the others. */
export function CasefileRow({ t, casefile, item, isFirst, isLast, actions }: CasefileRowProps) {
  const { caseId, note, addedOn } = item;
  const values = { id: casefile, case: caseId };
  return (
    <li>
      <h3>
        <CaseTitle t={t} item={item} />
      </h3>
      <p className="d-hint">{t("saved.casefile.since", { day: formatDay(addedOn, t.lang) })}</p>
      <CaseNote
        lang={t.lang}
        casefile={casefile}
        caseId={caseId}
        note={note}
        action={actions.note}
      />
      <div className="d-actions">
        {isFirst ? null : (
          <SmallForm
            action={actions.move}
            values={{ ...values, step: "up" }}
            word={t("saved.casefile.up")}
            label={t("saved.casefile.upOf", { number: caseId })}
          />
        )}
        {isLast ? null : (
          <SmallForm
            action={actions.move}
            values={{ ...values, step: "down" }}
            word={t("saved.casefile.down")}
            label={t("saved.casefile.downOf", { number: caseId })}
          />
        )}
        <SmallForm
          action={actions.take}
          values={values}
          word={t("saved.casefile.take")}
          label={t("saved.casefile.takeOf", { number: caseId })}
        />
      </div>
    </li>
  );
}

function CaseTitle({ t, item }: { t: DeskTranslator; item: CasefileCase }) {
  const { caseId, slug, title } = item;
  if (slug === null) return t("saved.casefile.gone", { number: caseId });
  return (
    <>
      <span className="kept-number">{caseId}</span>{" "}
      <a href={addresses.case(t.lang, slug)}>{title}</a>
    </>
  );
}
