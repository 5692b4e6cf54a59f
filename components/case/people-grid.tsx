import { ProvisionLink } from "@/components/values/provision-link";
import { ValueWords } from "@/components/values/stated-value";
import { Unknown } from "@/components/values/unknown";
import type { PublicCharge, PublicDefendant } from "@/lib/domain/public/public-case";
import { withCapital } from "@/lib/messages/formatters/capital";
import { formatValue } from "@/lib/messages/formatters/public-value";
import type { Translator } from "@/lib/messages/translator";
import { codeOf, isUnknown } from "./stated-parts";

type PeopleGridProps = { defendants: readonly PublicDefendant[]; t: Translator };

/** The defendants of a group side by side: who, charged with what, sentenced to what, serving as what. */
export function PeopleGrid({ defendants, t }: PeopleGridProps) {
  return (
    <table className="case-rows people">
      <thead>
        <tr>
          <th scope="col">{t("case.person")}</th>
          <th scope="col">{t("field.charge")}</th>
          <th scope="col">{t("case.lastSentence")}</th>
          <th scope="col">{t("case.status")}</th>
        </tr>
      </thead>
      <tbody>
        {defendants.map((defendant) => (
          <PersonRow key={defendant.id} defendant={defendant} t={t} />
        ))}
      </tbody>
    </table>
  );
}

function PersonRow({ defendant, t }: { defendant: PublicDefendant; t: Translator }) {
  const status = defendant.facts.find((fact) => fact.field === "serviceAsAssessed")?.stated;
  return (
    <tr>
      <th scope="row">
        {withCapital(defendant.name)}
        {defendant.changed ? ` ${t("case.nameChanged")}` : null}
        {defendant.headcount > 1 ? ` ${t("cases.people", { people: defendant.headcount })}` : null}
      </th>
      <td data-label={t("field.charge")}>
        {defendant.charges.length === 0 ? <Unknown t={t} /> : null}
        {defendant.charges.map((charge) => (
          <span className="outcome-line" key={charge.id}>
            <ChargeWords charge={charge} t={t} />
          </span>
        ))}
      </td>
      <td data-label={t("case.lastSentence")}>
        <LastSentence defendant={defendant} t={t} />
      </td>
      <td data-label={t("case.status")}>
        {status ? <ValueWords stated={status} t={t} /> : <Unknown t={t} />}
      </td>
    </tr>
  );
}

function ChargeWords({ charge, t }: { charge: PublicCharge; t: Translator }) {
  const { value, basis } = charge.provision;
  if (value.kind !== "provision") return <ValueWords stated={charge.asStated} t={t} />;
  return (
    <>
      <ProvisionLink provision={value.provision} t={t} short />
      {basis === "inferred" ? <small className="inferred">{t("value.inferred")}</small> : null}
    </>
  );
}

function LastSentence({ defendant, t }: { defendant: PublicDefendant; t: Translator }) {
  const last = defendant.chain.at(-1);
  if (!last) return <Unknown t={t} words={t("case.noSentence")} />;
  const suspended = codeOf(last.suspended);
  return (
    <span className="sentence">
      {isUnknown(last.term) ? (
        <Unknown t={t} words={t("term.unknown")} />
      ) : (
        <b className={suspended ?? "real-or-not"}>{formatValue(last.term.value, t)}</b>
      )}{" "}
      {suspended === null ? (
        <Unknown t={t} words={t("term.realOrNot")} />
      ) : (
        t.code("suspended", suspended)
      )}
    </span>
  );
}
