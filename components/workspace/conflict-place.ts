import type { CaseEntry } from "@/lib/domain/case-entry";
import { isFields } from "@/lib/domain/merge-entry-same";
import type { Place } from "@/lib/domain/merge-entry-value";
import { narrativeNode, narrativeText } from "@/lib/domain/narrative";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** How many characters of a paragraph name it. */
const namingLength = 40;

/** A place of an entry in words, from the whole to the part: "Parties · the defendant · Age". */
export function placeWords(
  place: Place,
  { entries, sample }: { entries: readonly CaseEntry[]; sample: unknown },
  t: DeskTranslator,
): string {
  if (place.length === 0) return t("conflict.place.entry");
  const at = place.indexOf("narrative");
  if (at >= 0 && at < place.length - 1)
    return [...place.slice(0, at + 1).map((name) => nameOf(name, t)), blockName(sample, t)].join(
      " · ",
    );
  const [list = "", id, ...rest] = place;
  const parts = isList(entries, list) && id !== undefined ? thingParts(list, id, entries, t) : [];
  const fields = parts.length > 0 ? rest : place.slice(1);
  return [nameOf(list, t), ...parts, ...fields.map((name) => fieldName(list, name, t))]
    .filter(Boolean)
    .join(" · ");
}

function blockName(sample: unknown, t: DeskTranslator): string {
  const parsed = narrativeNode.safeParse(sample);
  const text = parsed.success ? narrativeText(parsed.data).replace(/\s+/gu, " ").trim() : "";
  const short = [...text].slice(0, namingLength).join("");
  return t("conflict.place.block", { words: short === text ? text : `${short}…` });
}

function isList(entries: readonly CaseEntry[], name: string): boolean {
  return entries.some(
    (entry) => Object.hasOwn(entry, name) && Array.isArray(Reflect.get(entry, name)),
  );
}

/** What tells a thing from the others of its list: its own words, or whose it is. */
function thingParts(
  list: string,
  id: string,
  entries: readonly CaseEntry[],
  t: DeskTranslator,
): string[] {
  const found = entries.flatMap((entry) => thingsOf(entry, list)).find((thing) => thing.id === id);
  if (!found) return [shortened(id)];
  const own = ["label", "text", "name"].map((name) => localWords(found[name], t)).find(Boolean);
  const kind = [found.code, found.kind, found.role].find((value) => typeof value === "string");
  const party = entries.flatMap((entry) => entry.parties).find((each) => each.id === found.party);
  return [
    own ?? (typeof kind === "string" ? kindWords(list, kind, t) : ""),
    party ? party.label[t.lang] : "",
  ].filter(Boolean);
}

function thingsOf(entry: CaseEntry, list: string): Readonly<Record<string, unknown>>[] {
  const things: unknown = Reflect.get(entry, list);
  return Array.isArray(things) ? things.filter(isFields) : [];
}

function localWords(value: unknown, t: DeskTranslator): string {
  const words = isFields(value) ? (value[t.lang] ?? value.en ?? value.ru) : "";
  return typeof words === "string" ? shortened(words) : "";
}

const codeSets: Readonly<Record<string, string>> = {
  factors: "factor",
  happenings: "happening",
  parties: "role",
  annotations: "annotation",
};

function kindWords(list: string, kind: string, t: DeskTranslator): string {
  const words = t.code(codeSets[list] ?? list, kind);
  return words.startsWith("code.") ? "" : words;
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > namingLength ? `${letters.slice(0, namingLength).join("")}…` : text;
}

/** The name of a part of an entry; a name of the facts where it is one of theirs. */
function fieldName(list: string, name: string, t: DeskTranslator): string {
  const ofCharge = list === "charges" ? t.dynamic(`field.charge.${name}`) : "";
  if (ofCharge && !ofCharge.startsWith("field.")) return ofCharge;
  const ofFact = t.dynamic(`field.${name}`);
  return ofFact.startsWith("field.") ? nameOf(name, t) : ofFact;
}

function nameOf(name: string, t: DeskTranslator): string {
  const words = t.dynamic(`conflict.place.${name}`);
  return words.startsWith("conflict.") ? shortened(name) : words;
}
