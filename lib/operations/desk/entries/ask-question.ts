import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { addQuestion } from "@/lib/domain/entry-edits/add-things";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { safeText } from "@/lib/domain/safe-text";
import { loadEntry } from "./load-entry";
import { saveEntry } from "./save-entry";

const words = safeText(2000).refine((text) => text.trim() !== "", "question.empty");
const request = z.strictObject({ id: safeText(120), en: words, ru: words });

/**
 * Puts an open question into a case that this actor may write, as the next save of it. Refuses as a
 * conflict a question that the case asks already, and a case that somebody has saved at that moment.
 */
export async function askQuestion(actor: Actor, given: unknown): Promise<void> {
  const { id, en, ru } = parseInput(request, given);
  const { entry, version, mayWrite } = await loadEntry(actor, id);
  if (!mayWrite) throw new Refusal("not-found", "problem.notFound");
  const question = { en: en.trim(), ru: ru.trim() };
  if (entry.openQuestions.some((one) => one.en === question.en && one.ru === question.ru))
    throw new Refusal("conflict", "question.asked");
  const saveId = randomUUID();
  const asked = addQuestion(entry, { id: `${id}.q-${saveId.slice(0, 8)}`, words: question });
  await saveEntry(actor, id, { base: version, saveId, entry: asked });
}
