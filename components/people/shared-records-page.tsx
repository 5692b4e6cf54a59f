import type { ReactNode } from "react";
import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import { Empty } from "@/components/desk/empty";
import { Field } from "@/components/desk/field";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

type SharedRecordsPageProps = {
  kind: "units" | "places";
  words: string;
  /** The list; null where there is nothing to list. */
  list: ReactNode | null;
  add: FormAction;
  t: DeskTranslator;
};

/** The page of a kind of record that cases share: search, list, and a way to add one. */
export function SharedRecordsPage({ kind, words, list, add, t }: SharedRecordsPageProps) {
  return (
    <>
      <DeskHead title={t(`${kind}.title`)} lead={t(`${kind}.lead`)} />
      <form
        className="d-filter"
        method="get"
        action={`/desk/${kind}`}
        aria-label={t("people.find")}
      >
        <Field name="words" type="search" label={t(`${kind}.search`)} defaultValue={words} />
        <button type="submit" className="d-button quiet">
          {t("people.find")}
        </button>
      </form>
      {list ?? <Nothing kind={kind} isAsked={words !== ""} t={t} />}
      <section aria-labelledby="add">
        <h2 id="add">{t(`${kind}.add`)}</h2>
        <ActionForm action={add} submit={t("people.add.do")} busy={t("people.busy")}>
          <Field name="name" required label={t(`${kind}.add`)} hint={t(`${kind}.add.hint`)} />
        </ActionForm>
      </section>
    </>
  );
}

type NothingProps = { kind: "units" | "places"; isAsked: boolean; t: DeskTranslator };

function Nothing({ kind, isAsked, t }: NothingProps) {
  if (isAsked) return <p>{t(`${kind}.noneFound`)}</p>;
  return (
    <Empty title={t(`${kind}.none.title`)}>
      <p>{t(`${kind}.none.hint`)}</p>
    </Empty>
  );
}
