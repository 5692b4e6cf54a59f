/** Why an object is none: too long, too deep, broken, or still open where the text ends. */
export type ObjectTrouble = "tooLong" | "deep" | "notJson" | "unclosed";

/** An object of a larger JSON text; `site` is the address of the court among the keys above it. */
export type FoundObject = {
  line: number;
  raw: string;
  site: string | null;
  trouble: ObjectTrouble | null;
};
