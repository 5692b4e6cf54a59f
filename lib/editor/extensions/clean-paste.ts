import { Extension } from "@tiptap/core";
import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { cleanHtml } from "@/lib/editor/paste/clean-html";
import { cleanText } from "@/lib/editor/paste/clean-text";
import { pastedFrom } from "@/lib/editor/paste/pasted-node";

/** What is pasted or dropped comes in clean, wherever it comes from. */
export const CleanPaste = Extension.create({
  name: "cleanPaste",
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        transformPastedHTML: (html) => (isOurs(html) ? html : cleaned(html)),
        transformPastedText: cleanText,
        transformPasted: (slice) =>
          new Slice(withCleanText(slice.content), slice.openStart, slice.openEnd),
        handleTextInput: (view, from, to, text) => {
          const clean = cleanText(text);
          if (clean === text) return false;
          view.dispatch(view.state.tr.insertText(clean, from, to));
          return true;
        },
      },
    }),
  ],
});

/**
 * Copied in a text of the desk: the schema alone decides what of it may stand here. Other editors mark
 * what they copy in the same way, but none of them has our ids of blocks.
 */
function isOurs(html: string): boolean {
  return html.includes("data-pm-slice=") && html.includes("data-block=");
}

function cleaned(html: string): string {
  const read = new DOMParser().parseFromString(html, "text/html");
  return cleanHtml(pastedFrom(read.body) ?? "");
}

function withCleanText(content: Fragment): Fragment {
  return Fragment.fromArray(content.content.flatMap(withCleanWords));
}

function withCleanWords(node: Node): Node[] {
  if (!node.isText) return [node.copy(withCleanText(node.content))];
  const text = cleanText(node.text ?? "");
  return text === "" ? [] : [node.type.schema.text(text, node.marks)];
}
