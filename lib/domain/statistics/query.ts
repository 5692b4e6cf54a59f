import { z } from "zod";
import { instances } from "@/lib/domain/proceeding";
import { monthNumber } from "./day-number";

/** What is counted in breakdowns by place and provision: cases that came in, or that were decided. */
export const measures = ["decided", "received"] as const;
export type Measure = (typeof measures)[number];

/** The pieces of time of a series; `working-day` is a month over its working days. */
export const timeUnits = ["month", "week", "working-day"] as const;
export type TimeUnit = (typeof timeUnits)[number];

const code = z.string().regex(/^[0-9A-Za-z-]{1,12}$/);

/** The first month that can be asked of; nothing older is a matter of this casebook. */
export const earliestMonth = "2000-01";

/** A month as it stands in an address, `2024-07`. */
const month = z
  .string()
  .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
  .refine((given) => given >= earliestMonth);

/**
 * What a reader asks of the statistics. Null is everything, except of the instance, which is always
 * one, so that no case is counted twice. Invented records are counted alone or not at all.
 */
export const statisticsQuery = z.strictObject({
  /** `337` or `337(5)`. */
  provision: z
    .string()
    .regex(/^\d{3}(\.\d)?(\(\d(\.\d)?\))?$/)
    .nullable(),
  court: code.nullable(),
  /** The code of a district or fleet military court: itself and the garrison courts below it. */
  district: code.nullable(),
  region: code.nullable(),
  /** The first and the last month, both inclusive. */
  from: month.nullable(),
  to: month.nullable(),
  instance: z.enum(instances),
  measure: z.enum(measures),
  unit: z.enum(timeUnits),
  synthetic: z.boolean(),
  /** The day on which a link was made, and the version of the data that it showed. */
  asOf: z.iso.date().nullable(),
  dataVersion: z.int().min(1).nullable(),
});
export type StatisticsQuery = z.infer<typeof statisticsQuery>;

/** Everything, of the first instance, by month. */
export const everything: StatisticsQuery = {
  provision: null,
  court: null,
  district: null,
  region: null,
  from: null,
  to: null,
  instance: "first",
  measure: "decided",
  unit: "month",
  synthetic: false,
  asOf: null,
  dataVersion: null,
};

/** Whether it asks of one place: then what is told beside place, article and period is guarded. */
export function isOfOnePlace({ court, district, region }: StatisticsQuery): boolean {
  return court !== null || district !== null || region !== null;
}

/** Whether its months are in order. */
export function inOrder({ from, to }: Pick<StatisticsQuery, "from" | "to">): boolean {
  return from === null || to === null || monthNumber(from) <= monthNumber(to);
}
