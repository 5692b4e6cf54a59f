import { CaseFilter } from "@/components/desk/case-filter";
import { Field } from "@/components/desk/field";
import { type CaseQuestion, caseQuestions } from "@/lib/domain/case-questions";
import type { RevisionState } from "@/lib/domain/revision";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** What is asked of the list; null and empty mean everything. */
export type AskedBulk = {
  words: string;
  state: RevisionState | null;
  whose: "mine" | null;
  unknown: CaseQuestion | null;
};

/** The filter of the cases to choose from: also by a question that nothing answers yet. */
export function BulkFilter({ asked, t }: { asked: AskedBulk; t: DeskTranslator }) {
  const { words, state, whose, unknown } = asked;
  const any = { value: "", label: t("cases.desk.find.any") };
  return (
    <CaseFilter path="/desk/bulk" asked={{ words, state: state ?? "", whose: whose ?? "" }} t={t}>
      <Field
        name="unknown"
        label={t("bulk.unknown")}
        defaultValue={unknown ?? ""}
        options={[
          any,
          ...caseQuestions.map((value) => ({ value, label: t.code("question", value) })),
        ]}
      />
    </CaseFilter>
  );
}
