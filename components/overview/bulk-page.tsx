import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import { Empty } from "@/components/desk/empty";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { BulkAnswer } from "./bulk-answer";
import { type AskedBulk, BulkFilter } from "./bulk-filter";
import { type BulkCase, BulkRows } from "./bulk-rows";
import { BulkWants } from "./bulk-wants";

type BulkPageProps = {
  view: {
    cases: readonly BulkCase[];
    asked: AskedBulk;
    staff: readonly { id: string; alias: string; reviews: boolean }[];
    mayAssign: boolean;
  };
  change: FormAction;
  lang: Language;
};

/** Doing the same with several cases: which, what, and how it went for each. */
export function BulkPage({ view, change, lang }: BulkPageProps) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <DeskHead title={t("bulk.title")} lead={t("bulk.lead")} />
      <BulkFilter asked={view.asked} t={t} />
      {view.cases.length === 0 ? (
        <Empty title={t("cases.desk.noneFound")}>
          <p>{t("cases.desk.noneFound.text")}</p>
        </Empty>
      ) : (
        <ActionForm
          action={change}
          submit={t("bulk.submit")}
          busy={t("bulk.busy")}
          label={t("bulk.title")}
        >
          <BulkWants staff={view.staff} mayAssign={view.mayAssign} lang={lang} />
          <BulkAnswer lang={lang} />
          <BulkRows cases={view.cases} t={t} />
        </ActionForm>
      )}
    </>
  );
}
