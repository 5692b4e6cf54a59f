import type { MentionHit } from "@/components/editor/narrative-contract";
import { tellDesk } from "@/components/source-desk/ask-desk";
import type { Language } from "@/lib/domain/language";
import { foundSource } from "@/lib/domain/source-views";

/** Adds a source of which only the title is known yet; null where that was not possible. */
export async function makeSource(title: string, lang: Language): Promise<MentionHit | null> {
  const answer = await tellDesk(foundSource, "/desk/api/sources", { title, language: lang });
  return answer.ok
    ? { kind: "source", id: answer.value.id, label: answer.value.title, detail: "" }
    : null;
}
