import type { ReactNode } from "react";
import { revisionStates } from "@/lib/domain/revision";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { Field } from "./field";

/** What is asked of the list of cases; empty means everything. */
export type AskedCases = { words: string; state: string; whose: string };

type CaseFilterProps = {
  /** The page that shows what is found. */
  path: string;
  asked: AskedCases;
  /** What else that page can be asked for. */
  children?: ReactNode;
  t: DeskTranslator;
};

/** The filter of a list of cases, a plain form whose address can be kept. */
export function CaseFilter({ path, asked, children, t }: CaseFilterProps) {
  const any = { value: "", label: t("cases.desk.find.any") };
  return (
    <form className="d-filter" method="get" action={path} aria-label={t("cases.desk.find")}>
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
      {children}
      <button type="submit" className="d-button quiet">
        {t("cases.desk.find.go")}
      </button>
      <a href={path}>{t("cases.desk.find.clear")}</a>
    </form>
  );
}
