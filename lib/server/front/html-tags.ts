/** A start tag as written: `name` in lower case, `attributes` with entities decoded. */
export type StartTag = { name: string; text: string; attributes: ReadonlyMap<string, string> };

/** Reads a start tag that begins with `<` and ends with `>`. */
export function readStartTag(text: string): StartTag {
  const name = /^<([a-z][^\s/>]*)/i.exec(text)?.[1] ?? "";
  const attributes = new Map<string, string>();
  for (const found of text.slice(name.length + 1, -1).matchAll(attribute)) {
    const [, key = "", double, single, bare] = found;
    const lower = key.toLowerCase();
    if (!attributes.has(lower))
      attributes.set(lower, decodeEntities(double ?? single ?? bare ?? ""));
  }
  return { name: name.toLowerCase(), text, attributes };
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, dec, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
    const point = hex === undefined ? Number(dec) : Number.parseInt(String(hex), 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
