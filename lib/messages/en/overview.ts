/** Words of the desk: overview. */
export const overviewEn = {
  "overview.title": "My work",
} as const;
