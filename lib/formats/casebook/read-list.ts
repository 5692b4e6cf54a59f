import { z } from "zod";
import { Refusal } from "@/lib/domain/refusal";
import { expandDates } from "./expand-dates";

/** Reads a seed file that is a JSON array of one kind of thing; names file and place when it cannot. */
export function readList<T extends z.ZodType>(item: T, name: string, json: string): z.output<T>[] {
  const parsed = z.array(item).safeParse(expandDates(JSON.parse(json)));
  if (parsed.success) return parsed.data;
  throw new Refusal("invalid", "casebook.invalidFile", {
    file: name,
    problem: z.prettifyError(parsed.error),
  });
}
