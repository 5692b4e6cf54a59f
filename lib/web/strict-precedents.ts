import { parametersOfQuery, readPrecedentQuery } from "@/lib/domain/precedents/query-parameters";
import { notUnderstood } from "./not-understood";

/**
 * A question to the precedents from a program, with every parameter that was not understood as it
 * stands: a person sees at once what was left out, a program does not.
 */
export function readStrictPrecedents(given: URLSearchParams) {
  const query = readPrecedentQuery(Object.fromEntries([...given].reverse()));
  const { scope, page } = query;
  const understood = new Map<string, string>([
    ...parametersOfQuery(query, { weights: "all" }),
    ["scope", scope],
    ["page", String(page)],
  ]);
  const problems = notUnderstood(given, understood);
  return { lang: given.get("lang") ?? "en", query, problems };
}
