import type { lettersEn } from "@/lib/messages/en/letters";

/** Words of the desk: letters. */
export const lettersRu: Record<keyof typeof lettersEn, string> = {
  "letters.title": "Письма",
};
