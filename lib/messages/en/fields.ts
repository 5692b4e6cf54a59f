/** Words of the desk: fields. */
export const fieldsEn = {
  "fields.title": "Facts",
} as const;
