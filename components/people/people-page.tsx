import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import { Empty } from "@/components/desk/empty";
import { Field } from "@/components/desk/field";
import type { Language } from "@/lib/domain/language";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { type AskedPeople, PeopleFilter } from "./people-filter";
import { PeopleTable, type PersonInList } from "./people-table";

type PeoplePageProps = {
  people: readonly PersonInList[];
  total: number;
  page: number;
  perPage: number;
  asked: AskedPeople;
  add: FormAction;
  lang: Language;
};

/** The people of the desk: who is asked for, who is found, and a way to add somebody. */
export function PeoplePage({ people, total, page, perPage, asked, add, lang }: PeoplePageProps) {
  const t = deskTranslatorFor(lang);
  const isAsked = Object.values(asked).some((value) => value !== "");
  return (
    <>
      <DeskHead title={t("people.title")} lead={t("people.lead")} />
      <PeopleFilter asked={asked} t={t} />
      {people.length === 0 ? (
        <Nobody isAsked={isAsked} t={t} />
      ) : (
        <PeopleTable people={people} total={total} t={t} />
      )}
      <Pages {...{ page, total, perPage, asked, t }} />
      <section aria-labelledby="add">
        <h2 id="add">{t("people.add")}</h2>
        <ActionForm action={add} submit={t("people.add.do")} busy={t("people.busy")}>
          <Field
            name="name"
            label={t("people.add.name")}
            hint={t("people.add.hint")}
            autoComplete="off"
            required
          />
        </ActionForm>
      </section>
    </>
  );
}

function Nobody({ isAsked, t }: { isAsked: boolean; t: DeskTranslator }) {
  const what = isAsked ? "none" : "empty";
  return (
    <Empty title={t(`people.${what}.title`)}>
      <p>{t(`people.${what}.hint`)}</p>
    </Empty>
  );
}

type PagesProps = Pick<PeoplePageProps, "page" | "total" | "perPage" | "asked"> & {
  t: DeskTranslator;
};

function Pages({ page, total, perPage, asked, t }: PagesProps) {
  const address = (next: number) => {
    const query = new URLSearchParams({ ...asked, page: String(next) });
    return `/desk/people?${query.toString()}`;
  };
  const hasLater = page * perPage < total;
  if (page === 1 && !hasLater) return null;
  return (
    <nav className="d-toolbar">
      {page > 1 ? <a href={address(page - 1)}>{t("people.earlier")}</a> : null}
      {hasLater ? <a href={address(page + 1)}>{t("people.later")}</a> : null}
    </nav>
  );
}
