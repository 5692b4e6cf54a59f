/** Words of the desk: letters. */
export const lettersEn = {
  "letters.title": "Letters",
} as const;
