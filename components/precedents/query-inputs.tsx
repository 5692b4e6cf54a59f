import type { PrecedentQuery } from "@/lib/domain/precedents/query";
import { parametersOfQuery } from "@/lib/domain/precedents/query-parameters";

/** A question as hidden fields of a form. */
export function QueryInputs({ query }: { query: PrecedentQuery }) {
  return parametersOfQuery(query).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
