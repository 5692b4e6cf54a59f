/** Words of the desk: people. */
export const peopleEn = {
  "people.title": "People",
} as const;
