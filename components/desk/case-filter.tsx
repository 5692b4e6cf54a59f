import { revisionStates } from "@/lib/domain/revision";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { Field } from "./field";

/** What is asked of the list of cases; empty means everything. */
export type AskedCases = { words: string; state: string; whose: string };

/** The filter of the list of cases, a plain form whose address can be kept. */
export function CaseFilter({ asked, t }: { asked: AskedCases; t: DeskTranslator }) {
  const any = { value: "", label: t("cases.desk.find.any") };
  return (
    <form className="d-filter" method="get" action="/desk/cases" aria-label={t("cases.desk.find")}>
      <Field
        name="words"
        type="search"
        label={t("cases.desk.find.words")}
        defaultValue={asked.words}
      />
      <Field
        name="state"
        label={t("cases.desk.find.state")}
        defaultValue={asked.state}
        options={[any, ...revisionStates.map((value) => ({ value, label: t(`state.${value}`) }))]}
      />
      <Field
        name="whose"
        label={t("cases.desk.find.whose")}
        defaultValue={asked.whose}
        options={[any, { value: "mine", label: t("cases.desk.find.mine") }]}
      />
      <button type="submit" className="d-button quiet">
        {t("cases.desk.find.go")}
      </button>
      <a href="/desk/cases">{t("cases.desk.find.clear")}</a>
    </form>
  );
}
