import { StatedValue } from "@/components/values/stated-value";
import type { PublicFact } from "@/lib/domain/public/public-value";
import type { Translator } from "@/lib/messages/translator";
import { fieldName } from "./field-name";

/** Facts, each with the words behind it. */
export function FactsTable({ facts, t }: { facts: readonly PublicFact[]; t: Translator }) {
  return (
    <table className="facts">
      <tbody>
        {facts.map((fact) => (
          <FactRow key={fact.field} fact={fact} t={t} />
        ))}
      </tbody>
    </table>
  );
}

function FactRow({ fact, t }: { fact: PublicFact; t: Translator }) {
  return (
    <tr>
      <th scope="row">{fieldName(fact.field, t)}</th>
      <td>
        <StatedValue stated={fact.stated} t={t} />
      </td>
    </tr>
  );
}
