import { StateWord } from "@/components/desk/state-word";
import type { RevisionState } from "@/lib/domain/revision";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

export type PersonInCase = {
  id: string;
  number: string;
  titleEn: string;
  titleRu: string;
  state: RevisionState;
  isPublic: boolean;
};

type PersonCasesProps = {
  view: {
    record: { id: string };
    cases: readonly PersonInCase[];
    hiddenCases: boolean;
    isPublic: boolean;
    mayMerge: boolean;
  };
  t: DeskTranslator;
};

/** The cases in which somebody stands, as far as one may see them. */
export function PersonCases({ view, t }: PersonCasesProps) {
  return (
    <section aria-labelledby="cases">
      <h2 id="cases">{t("people.cases")}</h2>
      {view.cases.length === 0 ? <p>{t("people.cases.none")}</p> : null}
      <ul className="d-list">
        {view.cases.map((one) => (
          <li key={one.id}>
            <a href={`/desk/cases/${one.id}`}>
              {one.number}{" "}
              {t.lang === "ru" ? one.titleRu || one.titleEn : one.titleEn || one.titleRu}
            </a>{" "}
            <StateWord state={one.state} t={t} />
            {one.isPublic && one.state !== "published" ? `, ${t("people.case.public")}` : null}
          </li>
        ))}
      </ul>
      {view.hiddenCases ? <p className="d-hint">{t("people.cases.hidden")}</p> : null}
      {view.isPublic && view.mayMerge ? (
        <p>
          <a href={`/desk/people/${view.record.id}/readers`}>{t("people.readers")}</a>
        </p>
      ) : null}
    </section>
  );
}
