import { z } from "zod";
import { readDate } from "./reading/read-date";
import { Refusal } from "./refusal";

/** The fields of a posted form; one that stands in it more than once is a list. */
export const formFields = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
export type FormFields = z.infer<typeof formFields>;

/** The most relayed publishers that one form can name. */
export const mostRelays = 20;

/**
 * What the form of a source says, in the shape of a new source. A field left empty is not given. It
 * is not checked here but for what only a form can get wrong: half a text, or a date in free words.
 */
export function sourceFromForm(fields: FormFields): Record<string, unknown> {
  const given = (name: string) => textOf(fields, name).trim() || null;
  return {
    kind: given("kind") ?? "",
    title: given("title") ?? "",
    titleBasis: given("titleBasis") ?? "printed",
    language: given("language") ?? "",
    publisher: given("publisher"),
    newPublisher: given("newPublisher"),
    authors: textOf(fields, "authors")
      .split(/\r?\n/)
      .flatMap((line) => line.trim() || []),
    published: publishedOf(given("published")),
    address: given("address"),
    archived: given("archived"),
    relays: relaysOf(fields),
    note: bothOrNone(fields, "note", "source.noteHalf"),
    protection: given("protection") ?? "open",
    contact: given("contact"),
  };
}

function relaysOf(fields: FormFields): unknown[] {
  return Array.from({ length: mostRelays }, (_, index) => {
    const publisher = textOf(fields, `relays.${index}.publisher`);
    const what = bothOrNone(fields, `relays.${index}.what`, "source.relayHalf");
    if (publisher === "" && what === null) return null;
    if (publisher === "" || what === null)
      throw new Refusal("invalid", "source.relayHalf", { field: `relays.${index}.publisher` });
    return { publisher, what };
  }).filter((relay) => relay !== null);
}

function publishedOf(typed: string | null) {
  if (typed === null) return null;
  const reading = readDate(typed);
  if (reading.ok) return reading.value;
  throw new Refusal("invalid", reading.key, { ...reading.values, field: "published" });
}

/** A text in both languages, or none; half of one is refused by the field that is empty. */
function bothOrNone(fields: FormFields, name: string, key: string) {
  const [en, ru] = [textOf(fields, `${name}.en`).trim(), textOf(fields, `${name}.ru`).trim()];
  if (en === "" && ru === "") return null;
  if (en === "" || ru === "")
    throw new Refusal("invalid", key, { field: `${name}.${en === "" ? "en" : "ru"}` });
  return { en, ru };
}

function textOf(fields: FormFields, name: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : "";
  return typeof value === "string" ? value : "";
}
