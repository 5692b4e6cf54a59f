/** Words of the desk: desk-sources. */
export const deskSourcesEn = {
  "deskSources.title": "Sources",
} as const;
