import type { z } from "zod";
import { Refusal } from "./refusal";

/** Reads input by its schema. Refuses it as invalid, by the message of its first problem and its field. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refusal("invalid", issue?.message ?? "input.invalid", {
    field: issue?.path.join(".") ?? "",
  });
}
