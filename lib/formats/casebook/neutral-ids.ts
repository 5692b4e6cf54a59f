/** What is taken out of the ids of a case: its own id, and the names that follow it. */
export type WrittenIds = {
  id: string;
  number: string;
  /** The people of the case, in their order: the ids that their author gave them, and their names. */
  people: readonly { id: string; name: string }[];
};

/** What a reader sees of a name in an address is kept: the slug changes when a name is removed. */
const keptKey = "slugName";

/**
 * Begins every id of a case with the case's number in place of the name that its author gave it, and
 * writes `p1`, `p2` … for the names of its people in what follows.
 */
export function neutralIds(value: unknown, ids: WrittenIds): unknown {
  if (Array.isArray(value)) return value.map((item) => neutralIds(item, ids));
  if (typeof value === "string") return neutralId(value, ids);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === keptKey ? inner : neutralIds(inner, ids),
  ]);
  return Object.fromEntries(entries);
}

function neutralId(text: string, { id, number, people }: WrittenIds): string {
  if (text === id) return number;
  const person = people.findIndex((one) => one.id === text);
  if (person >= 0) return `${number}.p${person + 1}`;
  if (!text.startsWith(`${id}.`)) return text;
  const rest = text.slice(id.length).replace(/[a-z]+/g, (word) => {
    const index = people.findIndex(({ name }) =>
      name
        .toLowerCase()
        .split(/[\s-]+/)
        .includes(word),
    );
    return index < 0 ? word : `p${index + 1}`;
  });
  return `${number}${rest}`;
}
