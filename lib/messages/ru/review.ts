import type { reviewEn } from "@/lib/messages/en/review";

/** Words of the desk: review. */
export const reviewRu: Record<keyof typeof reviewEn, string> = {
  "review.title": "Проверка",
};
