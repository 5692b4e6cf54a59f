import type { Language } from "@/lib/domain/language";
import type { RevisionState } from "@/lib/domain/revision";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { type AskedCases, CaseFilter } from "./case-filter";
import { DeskHead } from "./desk-head";
import { Empty } from "./empty";
import { StateWord } from "./state-word";
import { TableHead } from "./table-head";
import { When } from "./when";

type ListedCase = {
  id: string;
  number: string;
  titleEn: string;
  titleRu: string;
  state: RevisionState;
  savedAt: Date;
  publicIn: readonly Language[];
  whose: string | null;
};

type CaseTableProps = { cases: readonly ListedCase[]; asked: AskedCases; lang: Language };

/** The cases of the desk. */
export function CaseTable({ cases, asked, lang }: CaseTableProps) {
  const t = deskTranslatorFor(lang);
  const isAsked = Object.values(asked).some((value) => value !== "");
  return (
    <>
      <DeskHead
        title={t("cases.desk.title")}
        actions={
          <>
            <a href="/desk/bulk">{t("cases.desk.several")}</a>
            <a className="d-button" href="/desk/cases/new">
              {t("cases.desk.new")}
            </a>
          </>
        }
      />
      <CaseFilter path="/desk/cases" asked={asked} t={t} />
      {cases.length === 0 ? <NoCase isAsked={isAsked} t={t} /> : <Rows cases={cases} t={t} />}
    </>
  );
}

function NoCase({ isAsked, t }: { isAsked: boolean; t: DeskTranslator }) {
  if (isAsked)
    return (
      <Empty title={t("cases.desk.noneFound")}>
        <p>{t("cases.desk.noneFound.text")}</p>
      </Empty>
    );
  return (
    <Empty title={t("cases.desk.none")}>
      <p>{t("cases.desk.none.text")}</p>
      <a href="/desk/cases/new">{t("cases.desk.new")}</a>
    </Empty>
  );
}

function Rows({ cases, t }: { cases: readonly ListedCase[]; t: DeskTranslator }) {
  const heads = ["number", "case", "state", "public", "whose", "saved"] as const;
  return (
    <table className="d-table stacks">
      <caption>{t("cases.desk.count", { n: cases.length })}</caption>
      <TableHead heads={heads.map((head) => t(`cases.desk.${head}`))} />
      <tbody>
        {cases.map((one) => (
          <Row key={one.id} one={one} t={t} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ one, t }: { one: ListedCase; t: DeskTranslator }) {
  return (
    <tr>
      <td data-label={t("cases.desk.number")} className="tab">
        {one.number}
      </td>
      <th scope="row">
        <a href={`/desk/cases/${one.id}`}>{titleOf(one, t.lang) || t("cases.desk.untitled")}</a>
      </th>
      <td data-label={t("cases.desk.state")}>
        <StateWord state={one.state} t={t} />
      </td>
      <td data-label={t("cases.desk.public")}>{publicWords(one, t)}</td>
      <td data-label={t("cases.desk.whose")}>{one.whose ?? t("cases.desk.nobody")}</td>
      <td data-label={t("cases.desk.saved")}>
        <When at={one.savedAt.toISOString()} lang={t.lang} />
      </td>
    </tr>
  );
}

function titleOf({ titleEn, titleRu }: ListedCase, lang: Language): string {
  return lang === "ru" ? titleRu || titleEn : titleEn || titleRu;
}

function publicWords({ publicIn }: ListedCase, t: DeskTranslator): string {
  if (publicIn.length === 0) return t("cases.desk.notPublic");
  return t("cases.desk.publicIn", {
    languages: publicIn.map((lang) => t(`desk.language.${lang}`)).join(", "),
  });
}
