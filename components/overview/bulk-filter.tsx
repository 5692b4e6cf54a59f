import { Field } from "@/components/desk/field";
import { type CaseQuestion, caseQuestions } from "@/lib/domain/case-questions";
import { type RevisionState, revisionStates } from "@/lib/domain/revision";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** What is asked of the list; null and empty mean everything. */
export type AskedBulk = {
  words: string;
  state: RevisionState | null;
  whose: "mine" | null;
  unknown: CaseQuestion | null;
};

/** The filter of the cases to choose from, a plain form whose address can be kept. */
export function BulkFilter({ asked, t }: { asked: AskedBulk; t: DeskTranslator }) {
  const any = { value: "", label: t("cases.desk.find.any") };
  return (
    <form className="d-filter" method="get" action="/desk/bulk" aria-label={t("cases.desk.find")}>
      <Field
        name="words"
        type="search"
        label={t("cases.desk.find.words")}
        defaultValue={asked.words}
      />
      <Field
        name="state"
        label={t("cases.desk.find.state")}
        defaultValue={asked.state ?? ""}
        options={[any, ...revisionStates.map((value) => ({ value, label: t(`state.${value}`) }))]}
      />
      <Field
        name="whose"
        label={t("cases.desk.find.whose")}
        defaultValue={asked.whose ?? ""}
        options={[any, { value: "mine", label: t("cases.desk.find.mine") }]}
      />
      <Field
        name="unknown"
        label={t("bulk.unknown")}
        defaultValue={asked.unknown ?? ""}
        options={[
          any,
          ...caseQuestions.map((value) => ({ value, label: t.code("question", value) })),
        ]}
      />
      <button type="submit" className="d-button quiet">
        {t("cases.desk.find.go")}
      </button>
      <a href="/desk/bulk">{t("cases.desk.find.clear")}</a>
    </form>
  );
}
