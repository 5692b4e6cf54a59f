/** Words of the desk: settings. */
export const settingsEn = {
  "settings.title": "Settings",
} as const;
