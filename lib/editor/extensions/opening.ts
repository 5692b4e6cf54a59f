import { Extension } from "@tiptap/core";
import type { EditorState } from "@tiptap/pm/state";
import { Plugin } from "@tiptap/pm/state";

/** Something that a place in the text refers to and that is read elsewhere. */
export type Opened = { kind: "cite" | "annotation"; id: string };

type Options = { open: (opened: Opened) => void };

/** Opens what is clicked: a footnote, or the letter or margin note of an annotation. */
export const Opening = Extension.create<Options>({
  name: "opening",
  addProseMirrorPlugins() {
    const { open } = this.options;
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            click: (_view, event) => {
              const opened = openedBy(event.target);
              if (opened) open(opened);
              return opened !== null;
            },
          },
        },
      }),
    ];
  },
});

function openedBy(target: EventTarget | null): Opened | null {
  if (!(target instanceof Element)) return null;
  const cite = target.closest("[data-cite]")?.getAttribute("data-cite");
  if (cite) return { kind: "cite", id: cite };
  const note = target.closest("[data-open-annotation]")?.getAttribute("data-open-annotation");
  return note ? { kind: "annotation", id: note } : null;
}

/** What stands at the cursor and can be opened: the footnote before or after it, or its annotation. */
export function openedAt({ selection }: EditorState): Opened | null {
  const { $from } = selection;
  for (const node of [$from.nodeBefore, $from.nodeAfter])
    if (node?.type.name === "cite") return { kind: "cite", id: String(node.attrs.excerpt) };
  const marks = [...$from.marks(), ...($from.nodeBefore?.marks ?? [])];
  const note = marks.find((mark) => mark.type.name === "annotated");
  return note ? { kind: "annotation", id: String(note.attrs.annotation) } : null;
}
