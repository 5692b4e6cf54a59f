import type { PrecedentQuery } from "@/lib/domain/precedents/query";
import { parametersOfQuery } from "@/lib/domain/precedents/query-parameters";

/** The query of an address that asks the same; begins with `?` or is empty. */
export function queryAddress(
  query: PrecedentQuery,
  how?: Parameters<typeof parametersOfQuery>[1],
): string {
  const parameters = new URLSearchParams(parametersOfQuery(query, how));
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}
