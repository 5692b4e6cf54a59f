import { StatedValue } from "@/components/values/stated-value";
import { places } from "@/lib/domain/compare/places";
import type { PublicFact } from "@/lib/domain/public/public-value";
import type { Translator } from "@/lib/messages/translator";
import { fieldName } from "./field-name";

type FactsTableProps = { facts: readonly PublicFact[]; owner?: string; t: Translator };

/** Facts, each with the words behind it. Those of `owner` can be led to, one by one. */
export function FactsTable({ facts, owner, t }: FactsTableProps) {
  return (
    <table className="facts">
      <tbody>
        {facts.map((fact) => (
          <FactRow
            key={fact.field}
            fact={fact}
            id={owner === undefined ? undefined : places.fact(owner, fact.field)}
            t={t}
          />
        ))}
      </tbody>
    </table>
  );
}

type FactRowProps = { fact: PublicFact; id: string | undefined; t: Translator };

function FactRow({ fact, id, t }: FactRowProps) {
  return (
    <tr id={id}>
      <th scope="row">{fieldName(fact.field, t)}</th>
      <td>
        <StatedValue stated={fact.stated} t={t} />
      </td>
    </tr>
  );
}
