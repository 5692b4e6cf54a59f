import { z } from "zod";
import { everything, inOrder, type StatisticsQuery, statisticsQuery } from "./query";

/** The parameters of a question to the statistics, in their canonical order. */
export const statisticsParameters = [
  "provision",
  "court",
  "district",
  "region",
  "from",
  "to",
  "instance",
  "count",
  "by",
  "synthetic",
  "asof",
  "v",
] as const;
export type StatisticsParameter = (typeof statisticsParameters)[number];

type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

const shape = statisticsQuery.shape;
const yes = z.literal("yes");

/**
 * A question out of the parameters of an address. Never refuses: what cannot be understood is left
 * out, months the wrong way round are turned.
 */
export function readStatisticsQuery(given: Given): StatisticsQuery {
  const read = <T>(schema: z.ZodType<T>, name: StatisticsParameter): T | null => {
    const found = schema.safeParse(first(given[name]));
    return found.success ? found.data : null;
  };
  const months = { from: read(shape.from, "from"), to: read(shape.to, "to") };
  return {
    provision: read(shape.provision, "provision"),
    court: read(shape.court, "court"),
    district: read(shape.district, "district"),
    region: read(shape.region, "region"),
    ...(inOrder(months) ? months : { from: months.to, to: months.from }),
    instance: read(shape.instance, "instance") ?? everything.instance,
    measure: read(shape.measure, "count") ?? everything.measure,
    unit: read(shape.unit, "by") ?? everything.unit,
    synthetic: read(yes, "synthetic") !== null,
    asOf: read(shape.asOf, "asof"),
    dataVersion: read(z.coerce.number().pipe(z.int().min(1)), "v"),
  };
}

/** The parameters of a question, as short as they can be: `readStatisticsQuery` makes the same of them. */
export function parametersOfStatistics(query: StatisticsQuery): [StatisticsParameter, string][] {
  const values: Record<StatisticsParameter, string | null> = {
    provision: query.provision,
    court: query.court,
    district: query.district,
    region: query.region,
    from: query.from,
    to: query.to,
    instance: unlessUsual("instance", query),
    count: unlessUsual("measure", query),
    by: unlessUsual("unit", query),
    synthetic: query.synthetic ? yes.value : null,
    asof: query.asOf,
    v: query.dataVersion === null ? null : String(query.dataVersion),
  };
  return statisticsParameters.flatMap((name): [StatisticsParameter, string][] => {
    const value = values[name];
    return value === null ? [] : [[name, value]];
  });
}

function unlessUsual<K extends "instance" | "measure" | "unit">(
  name: K,
  query: StatisticsQuery,
): StatisticsQuery[K] | null {
  return query[name] === everything[name] ? null : query[name];
}

function first(given: string | readonly string[] | undefined): string | undefined {
  const one = typeof given === "string" ? given : given?.[0];
  return one?.trim() === "" ? undefined : one?.trim();
}
