import { z } from "zod";
import { expandDates } from "./expand-dates";
import { namingFile } from "./naming-file";

/** Reads a seed file that is a JSON array of one kind of thing; names file and place when it cannot. */
export function readList<T extends z.ZodType>(item: T, name: string, json: string): z.output<T>[] {
  return namingFile(name, () => z.array(item).parse(expandDates(JSON.parse(json))));
}
