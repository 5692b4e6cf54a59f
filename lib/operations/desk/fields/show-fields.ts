import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { ExtraField } from "@/lib/domain/extra-field";
import type { LocalText } from "@/lib/domain/local-text";
import { Refusal } from "@/lib/domain/refusal";
import { stampOf } from "@/lib/domain/stamp";
import { assertMay } from "@/lib/policies/may";

/** An extra field with the name of its vocabulary and the stamp that the next save must name. */
export type FieldView = ExtraField & { vocabulary: LocalText | null; seen: string };

/** Every extra field in its order. */
export function listFields(actor: Actor): Promise<FieldView[]> {
  assertMay(actor, "manageFields");
  return inTransaction(async ({ fields, vocabularies }) => {
    const labels = new Map((await vocabularies.all()).map(({ id, label }) => [id, label]));
    return (await fields.all()).map((field) => ({
      ...field,
      vocabulary: labels.get(field.vocabularyId ?? "") ?? null,
      seen: fieldStamp(field),
    }));
  });
}

/** One extra field, to be changed. */
export async function showField(actor: Actor, id: string): Promise<FieldView> {
  const found = (await listFields(actor)).find((field) => field.id === id);
  if (!found) throw new Refusal("not-found", "problem.notFound");
  return found;
}

/** What a field was when it was shown. */
export function fieldStamp({ label, help, isPublic }: ExtraField): string {
  return stampOf(label.en, label.ru, help?.en, help?.ru, isPublic);
}
