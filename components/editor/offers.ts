import type { Editor, Range } from "@tiptap/core";
import { insertMarked } from "@/lib/editor/mark-passage";
import type { ShortcutAction } from "@/lib/editor/shortcuts";
import { type SlashId, slashItemsFor } from "@/lib/editor/slash-items";
import { apart, textCommands } from "@/lib/editor/text-commands";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { type Mentionable, type Missing, mentionablesFor, tieWhenMade } from "./mentionable";
import type { MentionHit, NarrativeEditorProps } from "./narrative-contract";
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
  return async (query) =>
    (await mentionablesFor(query, props())).map((each) => toOffer(each, props));
}

function toOffer(each: Mentionable, props: () => Props): Offer {
  const { key, label, detail } = each;
  if ("hit" in each)
    return { key, label, detail, take: (editor, range) => putMention(editor, range, each.hit) };
  const { missing, further } = each;
  const take = (editor: Editor, range: Range) => putMissing(editor, range, { missing, ...props() });
  if (!further) return { key, label, detail, take };
  return { key, label, detail, take, further: further.map((place) => toOffer(place, props)) };
}

function putMention(editor: Editor, range: Range, { kind, id, label }: MentionHit) {
  const words = { text: label, mark: "mention", attributes: { kind, id } } as const;
  apart(editor, insertMarked(editor.state, words, range));
}

/** Puts the name in at once, and ties it to the new thing as soon as there is one. */
function putMissing(
  editor: Editor,
  { from, to }: Range,
  { missing, create }: { missing: Missing } & Pick<Props, "create">,
) {
  // As text: a name may hold signs that would be read as markup.
  apart(editor, editor.state.tr.insertText(missing.name, from, to));
  editor.commands.focus();
  tieWhenMade(editor, { from, to: from + missing.name.length }, { missing, create });
}
