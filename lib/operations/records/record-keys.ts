/** The keys of everything public that is counted from court records. */
export const recordKeys = ["records"];
