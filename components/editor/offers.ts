import type { Editor, Range } from "@tiptap/core";
import { mentionKinds } from "@/lib/domain/narrative";
import { insertMarked } from "@/lib/editor/mark-passage";
import type { ShortcutAction } from "@/lib/editor/shortcuts";
import { type SlashId, slashItemsFor } from "@/lib/editor/slash-items";
import { apart, textCommands } from "@/lib/editor/text-commands";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { mentionChoice } from "./mention-choice";
import type { MentionHit, MentionKind, NarrativeEditorProps } from "./narrative-contract";
import type { Offer, Offers } from "./typeahead-extension";

type Props = Pick<
  NarrativeEditorProps,
  "deskLang" | "search" | "create" | "creatable" | "kindOf" | "placesFor" | "searchFigures"
>;
type Run = (action: ShortcutAction) => void;

/** What a slash offers, by words of either language. */
export function insertOffers(props: () => Props, run: Run): Offers {
  return (query) => {
    const { deskLang, searchFigures } = props();
    const t = deskTranslatorFor(deskLang);
    const labels = (id: SlashId) =>
      [deskTranslatorFor("en"), deskTranslatorFor("ru")].map((say) => say(`editor.tool.${id}`));
    return slashItemsFor(query, labels)
      .filter((id) => id !== "figure" || searchFigures)
      .map((id) => ({
        key: id,
        label: t(`editor.tool.${id}`),
        detail: t(`editor.insert.${id}`),
        take: (editor, range) => takeInsert(id, { editor, range, run }),
      }));
  };
}

function takeInsert(
  id: SlashId,
  { editor, range, run }: { editor: Editor; range: Range; run: Run },
) {
  editor.chain().focus().deleteRange(range).run();
  const command = Object.entries(textCommands).find(([name]) => name === id)?.[1];
  if (command) command(editor);
  else if (id in asks) run(asks[id] ?? "insert");
}

/** What is asked for beside the text. */
const asks: Partial<Record<SlashId, ShortcutAction>> = {
  cite: "cite",
  mention: "mention",
  figure: "figure",
  annotate: "annotate",
  gap: "gap",
};

/** What `@` offers: what is found, and to make what is not. */
export function mentionOffers(props: () => Props): Offers {
  return async (query) => {
    const { deskLang, search } = props();
    const t = deskTranslatorFor(deskLang);
    const wanted = query.trim();
    const hits = await search(wanted, mentionKinds).catch(() => []);
    const found = hits.map((hit) => ({
      ...mentionChoice(hit, t),
      take: (editor: Editor, range: Range) => putMention(editor, range, hit),
    }));
    const isThere = hits.some(({ label }) => label.toLowerCase() === wanted.toLowerCase());
    const made = [...wanted].length < 2 ? [] : kindsToMake(wanted, isThere, props());
    const labelOf = (kind: MentionKind) => t(`editor.create.${kind}`, { name: wanted });
    return [...found, ...made.map((kind) => toMake(props, { kind, name: wanted }, labelOf(kind)))];
  };
}

/** The kind that the words are the name of comes first, and is there where another bears the name. */
function kindsToMake(name: string, isThere: boolean, props: Props): readonly MentionKind[] {
  const { creatable = ["person"], kindOf } = props;
  const likely = kindOf?.(name) ?? null;
  const others = isThere ? [] : creatable.filter((kind) => kind !== likely);
  return [...creatable.filter((kind) => kind === likely), ...others];
}

type ToMake = Pick<Creating, "kind" | "name">;

function toMake(props: () => Props, made: ToMake, label: string): Offer {
  const places = props().placesFor?.(made.kind) ?? [];
  const takeAt = (place?: string) => (editor: Editor, range: Range) =>
    putCreated(editor, range, { ...made, place, create: props().create });
  const offer = { key: `create ${made.kind}`, label, detail: "", take: takeAt(places[0]?.key) };
  if (places.length < 2) return offer;
  return { ...offer, further: places.map((place) => ({ ...place, take: takeAt(place.key) })) };
}

function putMention(editor: Editor, range: Range, { kind, id, label }: MentionHit) {
  const words = { text: label, mark: "mention", attributes: { kind, id } } as const;
  apart(editor, insertMarked(editor.state, words, range));
}

type Creating = {
  kind: MentionKind;
  name: string;
  place: string | undefined;
  create: NarrativeEditorProps["create"];
};

/** Puts the name in at once, and ties it to the new thing as soon as there is one. */
function putCreated(editor: Editor, range: Range, { kind, name, place, create }: Creating) {
  // As text: a name may hold signs that would be read as markup.
  apart(editor, editor.state.tr.insertText(name, range.from, range.to));
  editor.commands.focus();
  const to = range.from + name.length;
  create(kind, name, place)
    .then((hit) => {
      if (!hit || editor.isDestroyed) return;
      const { doc, schema } = editor.state;
      const isStill = to <= doc.content.size && doc.textBetween(range.from, to) === name;
      const mark = schema.marks.mention?.create({ kind: hit.kind, id: hit.id });
      if (isStill && mark) apart(editor, editor.state.tr.addMark(range.from, to, mark));
      editor.commands.focus();
    })
    .catch(() => editor.commands.focus());
}
