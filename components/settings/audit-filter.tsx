import { Field } from "@/components/desk/field";
import type { AuditQuery } from "@/lib/domain/audit";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { actionWords, kindWords } from "./audit-words";

type AuditFilterProps = {
  view: {
    asked: AuditQuery;
    actions: readonly string[];
    kinds: readonly string[];
    people: readonly { id: string; alias: string }[];
  };
  t: DeskTranslator;
};

/** The filter of the journal, a plain form whose address can be kept. */
export function AuditFilter({ view, t }: AuditFilterProps) {
  const { asked } = view;
  const any = { value: "", label: t("audit.any") };
  const nobody = { value: "-", label: t("audit.who.nobody") };
  return (
    <form className="d-filter" method="get" action="/desk/audit" aria-label={t("audit.filter")}>
      <Field
        name="who"
        label={t("audit.who")}
        defaultValue={asked.who ?? ""}
        options={[
          any,
          nobody,
          ...view.people.map(({ id, alias }) => ({ value: id, label: alias })),
        ]}
      />
      <Field
        name="action"
        label={t("audit.action")}
        defaultValue={asked.action ?? ""}
        options={[any, ...view.actions.map((value) => ({ value, label: actionWords(value, t) }))]}
      />
      <Field
        name="kind"
        label={t("audit.kind")}
        defaultValue={asked.kind ?? ""}
        options={[any, ...view.kinds.map((value) => ({ value, label: kindWords(value, t) }))]}
      />
      <Field name="subject" label={t("audit.subject")} defaultValue={asked.subject ?? ""} />
      <Field name="from" type="date" label={t("audit.from")} defaultValue={asked.from ?? ""} />
      <Field name="to" type="date" label={t("audit.to")} defaultValue={asked.to ?? ""} />
      <button type="submit" className="d-button quiet">
        {t("audit.show")}
      </button>
      <a href="/desk/audit">{t("audit.clear")}</a>
    </form>
  );
}

/** The address of the journal with what is asked of it; what is not asked is left out. */
export function auditAddress(path: string, asked: AuditQuery): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked))
    if (value !== null && !(name === "page" && value === 1)) query.set(name, String(value));
  return query.size === 0 ? path : `${path}?${query}`;
}
