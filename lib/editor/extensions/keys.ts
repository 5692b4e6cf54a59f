import { Extension, isMacOS } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { actionOf, type ShortcutAction } from "@/lib/editor/shortcuts";

type Options = { run: (action: ShortcutAction) => boolean };

/** Does what the shortcuts ask for, by the places of the keys, before any layout is asked. */
export const Keys = Extension.create<Options>({
  name: "keys",
  priority: 1000,
  addProseMirrorPlugins() {
    const { run } = this.options;
    return [
      new Plugin({
        props: {
          handleKeyDown: (_view, event) => {
            if (event.getModifierState("AltGraph")) return false;
            const action = actionOf(event, isMacOS());
            return action !== null && run(action);
          },
        },
      }),
    ];
  },
});
