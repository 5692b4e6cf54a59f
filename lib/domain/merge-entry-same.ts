export type Fields = Readonly<Record<string, unknown>>;

/** True for a thing with fields, which no list and no plain value is. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True where two values would be stored alike: no order of fields and nothing left out counts. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || stableText(a) === stableText(b);
}

/** A text that is equal for equal values. */
export function stableText(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) => (isFields(inner) ? inOrder(inner) : inner)) ?? ""
  );
}

function inOrder(fields: Fields): Fields {
  const held = Object.entries(isNode(fields) ? plainNode(fields) : fields);
  return Object.fromEntries(
    held.filter(([, value]) => value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** A node of a narrative as it is compared: no empty attributes, marks in one order, texts joined. */
function plainNode(node: Fields): Fields {
  const { attrs, marks, content, ...rest } = node;
  return {
    ...rest,
    attrs: isFields(attrs) ? filled(attrs) : undefined,
    marks: Array.isArray(marks) && marks.length > 0 ? marks.map(stableText).sort() : undefined,
    content: Array.isArray(content) && content.length > 0 ? joined(content) : undefined,
  };
}

function filled(attrs: Fields): Fields | undefined {
  const held = Object.entries(attrs).filter(([, value]) => value !== null && value !== "");
  return held.length > 0 ? Object.fromEntries(held) : undefined;
}

function joined(content: readonly unknown[]): unknown[] {
  const nodes: unknown[] = [];
  for (const node of content) {
    const before = nodes.at(-1);
    if (isText(before) && isText(node) && same(before.marks ?? [], node.marks ?? []))
      nodes.splice(-1, 1, { ...before, text: before.text + node.text });
    else nodes.push(node);
  }
  return nodes;
}

function isText(node: unknown): node is Fields & { text: string } {
  return isFields(node) && node.type === "text" && typeof node.text === "string";
}

function isNode(fields: Fields): boolean {
  return typeof fields.type === "string";
}
