import type { LocalText } from "@/lib/domain/local-text";
import type { Consent, DisplayPolicy } from "@/lib/domain/person";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { deskName } from "./person-name";

export type PersonInList = {
  id: string;
  name: LocalText | null;
  label: LocalText;
  printed: readonly string[];
  display: DisplayPolicy;
  consent: Consent;
  riskTier: number;
  cases: number;
  isPublic: boolean;
  mergedInto: string | null;
};

type PeopleTableProps = { people: readonly PersonInList[]; total: number; t: DeskTranslator };

/** People by name, with what readers see of them and what is not settled. */
export function PeopleTable({ people, total, t }: PeopleTableProps) {
  const heads = ["name", "shown", "risk", "consent", "cases"] as const;
  return (
    <table className="d-table stacks">
      <caption>{t("people.count", { count: total })}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className={head === "cases" ? "num" : undefined}>
              {t(`people.column.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <Row key={person.id} person={person} t={t} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ person, t }: { person: PersonInList; t: DeskTranslator }) {
  const other = t.lang === "ru" ? "en" : "ru";
  return (
    <tr>
      <th scope="row">
        <a href={`/desk/people/${person.id}`}>{deskName(person, t.lang)}</a>
        <span className="p-beside">
          {person.name ? <span lang={other}>{person.name[other]}</span> : t("people.nameless")}
          {person.mergedInto ? `, ${t("people.merged")}` : null}
        </span>
      </th>
      <td data-label={t("people.column.shown")}>{t(`people.display.${person.display}`)}</td>
      <td data-label={t("people.column.risk")}>
        <span className={`p-tier tier-${person.riskTier}`}>{tierWords(person.riskTier, t)}</span>
      </td>
      <td data-label={t("people.column.consent")}>{t(`people.consent.${person.consent}`)}</td>
      <td data-label={t("people.column.cases")} className="num">
        {person.cases}
        {person.isPublic ? <span className="p-beside">{t("people.inPublic")}</span> : null}
      </td>
    </tr>
  );
}

function tierWords(tier: number, t: DeskTranslator): string {
  return t.dynamic(`people.tier.${tier}`);
}
