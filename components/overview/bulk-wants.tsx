"use client";

import { useState } from "react";
import { Field } from "@/components/desk/field";
import type { Language } from "@/lib/domain/language";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";

type Staff = readonly { id: string; alias: string; reviews: boolean }[];
type BulkWantsProps = { staff: Staff; mayAssign: boolean; lang: Language };

const changes = ["assignee", "reviewer", "access", "question", "submit"] as const;
/** What authors do with their own cases; the rest is for editors. */
const everybodys: ReadonlySet<string> = new Set(["question", "submit"]);
type Change = (typeof changes)[number];

/** What is to change in the chosen cases; only what belongs to that change is asked. */
export function BulkWants({ staff, mayAssign, lang }: BulkWantsProps) {
  const t = deskTranslatorFor(lang);
  const offered = changes.filter((change) => mayAssign || everybodys.has(change));
  const [chosen, setChosen] = useState<Change>(offered[0] ?? "submit");
  return (
    <div className="bulk-wants">
      <fieldset>
        <legend className="d-label">{t("bulk.change")}</legend>
        {offered.map((change) => (
          <label key={change} className="d-check">
            <input
              type="radio"
              name="change"
              value={change}
              checked={chosen === change}
              onChange={() => setChosen(change)}
            />
            {t(`bulk.change.${change}`)}
          </label>
        ))}
      </fieldset>
      <Details change={chosen} staff={staff} t={t} />
    </div>
  );
}

type DetailsProps = { change: Change; staff: Staff; t: DeskTranslator };

function Details({ change, staff, t }: DetailsProps) {
  if (change === "submit") return <Field name="reason" label={t("bulk.reason")} />;
  if (change === "question") return <QuestionDetails t={t} />;
  if (change === "access") return <AccessDetails staff={staff} t={t} />;
  const people = change === "reviewer" ? staff.filter((one) => one.reviews) : staff;
  return (
    <Field
      key={change}
      name={change}
      label={t(`bulk.${change}`)}
      options={[
        { value: "", label: t("bulk.nobody") },
        ...people.map(({ id, alias }) => ({ value: id, label: alias })),
      ]}
    />
  );
}

function QuestionDetails({ t }: Pick<DetailsProps, "t">) {
  return (
    <>
      <p className="d-hint">{t("bulk.question.hint")}</p>
      <Field name="questionEn" label={t("bulk.question.en")} rows={2} required />
      <Field name="questionRu" label={t("bulk.question.ru")} rows={2} required />
    </>
  );
}

function AccessDetails({ staff, t }: Omit<DetailsProps, "change">) {
  const levels = ["desk", "named"] as const;
  return (
    <>
      <Field
        name="access"
        label={t("bulk.access")}
        options={levels.map((value) => ({ value, label: t(`bulk.access.${value}`) }))}
      />
      <fieldset aria-describedby="bulk-people-hint">
        <legend className="d-label">{t("bulk.people")}</legend>
        <p id="bulk-people-hint" className="d-hint">
          {t("bulk.people.hint")}
        </p>
        {staff.map(({ id, alias }) => (
          <label key={id} className="d-check">
            <input type="checkbox" name="people" value={id} />
            {alias}
          </label>
        ))}
      </fieldset>
    </>
  );
}
