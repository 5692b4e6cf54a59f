import { languages } from "@/lib/domain/language";
import { isLanguage, type MachineRoute } from "@/lib/web/public-routes";
import type { Answer } from "./answer";
import { readValues } from "./canonical-query";

/** A parameter that a program sent and that nothing reads: not in the table, too often, no language. */
export type StrangeParameter = { parameter: string; value: string } & (
  | { problem: "unknown" | "malformed"; allowed: readonly string[] }
  | { problem: "repeated" }
);

type Known = Pick<MachineRoute, "parameters" | "several">;

/**
 * The parameters of a query that a strict route does not read. A person sees at once what was left
 * out of an answer, a program does not: it would take an answer to another question for its own.
 */
export function strangeParameters(raw: string, { parameters, several }: Known): StrangeParameter[] {
  return [...(readValues(raw) ?? [])].flatMap(([parameter, values]): StrangeParameter[] => {
    const [value = "", second] = values;
    if (!parameters.includes(parameter))
      return [{ parameter, value, problem: "unknown", allowed: parameters }];
    const isRepeated = second !== undefined && !several?.includes(parameter);
    if (isRepeated) return [{ parameter, value: second, problem: "repeated" }];
    const isNoLanguage = parameter === "lang" && !isLanguage(value);
    return isNoLanguage ? [{ parameter, value, problem: "malformed", allowed: languages }] : [];
  });
}

/** The refusal of such a query, as routes answer values that they do not understand. */
export function strangeAnswer(problems: readonly StrangeParameter[]): Answer {
  return {
    status: 400,
    headers: {
      "Cache-Control": "no-store",
      "Content-Type": "application/json",
      "Access-Control-Allow-Origin": "*",
    },
    body: Buffer.from(JSON.stringify({ error: "invalid", problems })),
  };
}
