import type { overviewEn } from "@/lib/messages/en/overview";

/** Words of the desk: overview. */
export const overviewRu: Record<keyof typeof overviewEn, string> = {
  "overview.title": "Моя работа",
};
