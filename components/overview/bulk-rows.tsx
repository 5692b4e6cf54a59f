import { StateWord } from "@/components/desk/state-word";
import { TableHead } from "@/components/desk/table-head";
import type { RevisionState } from "@/lib/domain/revision";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** A case that can be chosen. `whose` and `reviewer` are aliases. */
export type BulkCase = {
  id: string;
  number: string;
  titleEn: string;
  titleRu: string;
  state: RevisionState;
  whose: string | null;
  reviewer: string | null;
};

/** The cases to choose from. */
export function BulkRows({ cases, t }: { cases: readonly BulkCase[]; t: DeskTranslator }) {
  const heads = [
    t("bulk.choose"),
    t("cases.desk.number"),
    t("cases.desk.case"),
    t("cases.desk.state"),
    t("cases.desk.whose"),
    t("bulk.reviewer"),
  ];
  return (
    <table className="d-table stacks">
      <caption>{t("cases.desk.count", { n: cases.length })}</caption>
      <TableHead heads={heads} />
      <tbody>
        {cases.map((one) => (
          <BulkRow key={one.id} one={one} t={t} />
        ))}
      </tbody>
    </table>
  );
}

function BulkRow({ one, t }: { one: BulkCase; t: DeskTranslator }) {
  const { id, number, titleEn, titleRu } = one;
  const title = t.lang === "ru" ? titleRu || titleEn : titleEn || titleRu;
  return (
    <tr>
      <td className="bulk-choice">
        <input
          type="checkbox"
          name="ids"
          value={id}
          aria-label={t("bulk.choose.one", { number })}
        />
      </td>
      <td data-label={t("cases.desk.number")} className="tab">
        {number}
      </td>
      <th scope="row">
        <a href={`/desk/cases/${id}`}>{title || t("cases.desk.untitled")}</a>
      </th>
      <td data-label={t("cases.desk.state")}>
        <StateWord state={one.state} t={t} />
      </td>
      <td data-label={t("cases.desk.whose")}>{one.whose ?? t("cases.desk.nobody")}</td>
      <td data-label={t("bulk.reviewer")}>{one.reviewer ?? t("cases.desk.nobody")}</td>
    </tr>
  );
}
