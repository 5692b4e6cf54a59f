/** A value of a row for PostgreSQL's COPY in text format. */
export type CopyValue = string | number | bigint | boolean | null | readonly (string | number)[];

/** A row as a line of COPY in text format. What PostgreSQL cannot hold (NUL) becomes U+FFFD. */
export function copyLine(values: readonly CopyValue[]): string {
  return `${values.map(copyValue).join("\t")}\n`;
}

function copyValue(value: CopyValue): string {
  if (value === null) return "\\N";
  if (typeof value === "string") return escaped(value);
  if (typeof value === "boolean") return value ? "t" : "f";
  if (typeof value === "object") return escaped(`{${value.map(element).join(",")}}`);
  return String(value);
}

function element(value: string | number): string {
  if (typeof value === "number") return String(value);
  return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

const unholdable = /\0|\p{Surrogate}/gu;
// Half characters stand in many a text as halves of whole ones: those are looked at more closely.
const special = /[\\\n\r\t\0\ud800-\udfff]/;

/** Most texts hold nothing special: they are looked through once and left as they are. */
function escaped(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replace(unholdable, "\uFFFD")
    .replaceAll("\\", "\\\\")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t");
}

/** JSON that PostgreSQL takes: its escapes of NUL and of half characters are replaced. */
export function storableJson(value: unknown): string {
  const text = JSON.stringify(value);
  if (!unstorable.test(text)) return text;
  return JSON.stringify(value, (_key, inner) =>
    typeof inner === "string" ? inner.replace(unholdable, "\uFFFD") : inner,
  );
}

const unstorable = /\\u(?:0000|d[89a-f])/i;
