import type { deskSourcesEn } from "@/lib/messages/en/desk-sources";

/** Words of the desk: desk-sources. */
export const deskSourcesRu: Record<keyof typeof deskSourcesEn, string> = {
  "deskSources.title": "Источники",
};
