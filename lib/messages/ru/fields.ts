import type { fieldsEn } from "@/lib/messages/en/fields";

/** Words of the desk: fields. */
export const fieldsRu: Record<keyof typeof fieldsEn, string> = {
  "fields.title": "Факты",
};
