import type { Editor, Range } from "@tiptap/core";
import { mentionKinds } from "@/lib/domain/narrative";
import { apart } from "@/lib/editor/text-commands";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import type { Choice } from "./choice-list";
import { mentionChoice } from "./mention-choice";
import type { MentionHit, MentionKind, NarrativeEditorProps } from "./narrative-contract";

type Props = Pick<
  NarrativeEditorProps,
  "deskLang" | "search" | "create" | "creatable" | "kindOf" | "placesFor"
>;

/** A thing that is not there yet, by its kind and its name, and where it will stand. */
export type Missing = { kind: MentionKind; name: string; place?: string | undefined };

/** What words can mention: a thing that was found, or one that is made for them. */
export type Mentionable = Choice &
  ({ hit: MentionHit } | { missing: Missing; further?: readonly Mentionable[] });

/** What can be mentioned by some words: what is found, and to make what is not. */
export async function mentionablesFor(query: string, props: Props): Promise<Mentionable[]> {
  const t = deskTranslatorFor(props.deskLang);
  const name = query.trim();
  const hits = await props.search(name, mentionKinds).catch(() => []);
  const isThere = hits.some(({ label }) => label.toLowerCase() === name.toLowerCase());
  const kinds = [...name].length < 2 ? [] : kindsToMake(name, isThere, props);
  const labelOf = (kind: MentionKind) => t(`editor.create.${kind}`, { name });
  return [
    ...hits.map((hit) => ({ ...mentionChoice(hit, t), hit })),
    ...kinds.map((kind) => toMake({ kind, name }, labelOf(kind), props)),
  ];
}

/** The kind that the words are the name of comes first, and is there where another bears the name. */
function kindsToMake(name: string, isThere: boolean, props: Props): readonly MentionKind[] {
  const { creatable = ["person"], kindOf } = props;
  const likely = kindOf?.(name) ?? null;
  const others = isThere ? [] : creatable.filter((kind) => kind !== likely);
  return [...creatable.filter((kind) => kind === likely), ...others];
}

function toMake(missing: Missing, label: string, { placesFor }: Props): Mentionable {
  const places = placesFor?.(missing.kind) ?? [];
  const at = (place?: string) => ({ missing: { ...missing, place } });
  const choice = { key: `create ${missing.kind}`, label, detail: "", ...at(places[0]?.key) };
  if (places.length < 2) return choice;
  return { ...choice, further: places.map((place) => ({ ...place, ...at(place.key) })) };
}

/** Makes what is missing, and ties the words of a range to it as soon as it is there. */
export function tieWhenMade(
  editor: Editor,
  { from, to }: Range,
  { missing: { kind, name, place }, create }: { missing: Missing } & Pick<Props, "create">,
) {
  const words = editor.state.doc.textBetween(from, to, "\n");
  create(kind, name, place)
    .then((hit) => {
      if (!hit || editor.isDestroyed) return;
      const { doc, schema } = editor.state;
      const isStill = to <= doc.content.size && doc.textBetween(from, to, "\n") === words;
      const mark = schema.marks.mention?.create({ kind: hit.kind, id: hit.id });
      if (isStill && mark) apart(editor, editor.state.tr.addMark(from, to, mark));
      editor.commands.focus();
    })
    .catch(() => editor.commands.focus());
}
