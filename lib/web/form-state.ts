/**
 * What a form of the desk says after it was sent: `message` in the reader's language, `field` where
 * one field is to be mended, `values` what was typed, so that nothing has to be typed twice.
 */
export type FormState = {
  status: "idle" | "done" | "problem";
  message: string;
  field: string | null;
  values: Readonly<Record<string, string>>;
};

export const untouched: FormState = { status: "idle", message: "", field: null, values: {} };
