/** Words of the desk: review. */
export const reviewEn = {
  "review.title": "Review",
} as const;
