import type { DeskTranslator } from "./desk-translator";

type Stopped = { trouble: string | null; fileName: string; format: string };

/**
 * Why the reading of a file stopped. A refusal has words of its own, whose place was not kept; of an error
 * the class alone is known.
 */
export function whyStopped({ trouble, fileName, format }: Stopped, t: DeskTranslator): string {
  const kind = trouble ?? "";
  const unknown = { found: "?", line: "?", heading: "?" };
  const words = t.dynamic(kind, { file: fileName, said: format, ...unknown });
  return words === kind ? t("records.batch.stopped.error", { kind }) : words;
}
