import type { settingsEn } from "@/lib/messages/en/settings";

/** Words of the desk: settings. */
export const settingsRu: Record<keyof typeof settingsEn, string> = {
  "settings.title": "Настройки",
};
