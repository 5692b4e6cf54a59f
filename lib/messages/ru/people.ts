import type { peopleEn } from "@/lib/messages/en/people";

/** Words of the desk: people. */
export const peopleRu: Record<keyof typeof peopleEn, string> = {
  "people.title": "Люди",
};
