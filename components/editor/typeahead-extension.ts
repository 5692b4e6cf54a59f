import { type Editor, Extension, type Range } from "@tiptap/core";
import { PluginKey } from "@tiptap/pm/state";
import { Suggestion, type SuggestionOptions, type SuggestionProps } from "@tiptap/suggestion";
import { type Asked, askedAt, insertAsked, mentionAsked } from "@/lib/editor/typeahead";
import { movedBy } from "./choice-list";
import type { Typeahead, TypeaheadStore } from "./typeahead-store";

/** What is offered for some words, and what is done with what was chosen. */
export type Offer = {
  key: string;
  label: string;
  detail: string;
  take: (editor: Editor, range: Range) => void;
  /** What has to be chosen first, in the same menu. */
  further?: readonly Offer[];
};
export type Offers = (query: string) => Offer[] | Promise<Offer[]>;

type Options = { store: TypeaheadStore; inserts: Offers; mentions: Offers };

/** Offers what can be put in after a slash, and what can be mentioned after `@` or `[[`. */
export const TypeaheadMenus = Extension.create<Options>({
  name: "typeaheadMenus",
  addProseMirrorPlugins() {
    const { store, inserts, mentions } = this.options;
    const common = { editor: this.editor, store };
    return [
      menuPlugin({ ...common, menu: "insert", asked: insertAsked, offers: inserts, debounce: 0 }),
      menuPlugin({
        ...common,
        menu: "mention",
        asked: mentionAsked,
        offers: mentions,
        debounce: 120,
      }),
    ];
  },
});

type Menu = {
  editor: Editor;
  store: TypeaheadStore;
  menu: Typeahead["menu"];
  asked: (before: string) => Asked | null;
  offers: Offers;
  debounce: number;
};

function menuPlugin({ editor, store, menu, asked, offers, debounce }: Menu) {
  const options: SuggestionOptions<Offer, Offer> = {
    editor,
    pluginKey: new PluginKey(`typeahead ${menu}`),
    decorationClass: "ne-asking",
    debounce,
    allow: ({ state }) => !state.selection.$from.parent.type.spec.code,
    findSuggestionMatch: ({ $position }) => askedAt($position, asked),
    items: ({ query }) => offers(query),
    command: ({ editor: of, range, props }) => {
      // What was typed since the choices came is replaced too.
      const now = askedAt(of.state.selection.$from, asked)?.range ?? range;
      if (props.further) askFurther(store, props.further, (offer) => offer.take(of, now));
      else props.take(of, now);
    },
    render: () => ({
      onStart: (props) => store.set(opened(menu, props, null)),
      onUpdate: (props) => store.set(opened(menu, props, store.get())),
      onExit: () => store.set(null),
      onKeyDown: ({ event }) => answersKey(event, store),
    }),
  };
  return Suggestion(options);
}

/** The menu as it is now. While choices are looked for, those from before stay in sight. */
function opened(
  menu: Typeahead["menu"],
  { items, command, loading, clientRect }: SuggestionProps<Offer, Offer>,
  before: Typeahead | null,
): Typeahead {
  const found = items.map((offer) => ({
    key: offer.key,
    label: offer.label,
    detail: offer.detail,
    take: () => command(offer),
  }));
  const shown = loading ? (before?.items ?? []) : found;
  const active = before?.active ?? 0;
  return {
    menu,
    isLoading: loading,
    active: active < shown.length ? active : 0,
    rect: () => clientRect?.() ?? null,
    items: shown,
  };
}

/** Asks what has to be chosen first. The words stay as they are; typing on leads back. */
function askFurther(store: TypeaheadStore, offers: readonly Offer[], take: (o: Offer) => void) {
  const now = store.get();
  const items = offers.map((offer) => ({
    key: offer.key,
    label: offer.label,
    detail: offer.detail,
    take: () => take(offer),
  }));
  if (now) store.set({ ...now, menu: "place", active: 0, items });
}

/**
 * The arrows move through the menu, Enter and Tab take what is active; all other keys go on typing.
 * Nothing is taken while choices for what was typed last are still being looked for.
 */
function answersKey(event: KeyboardEvent, store: TypeaheadStore): boolean {
  const now = store.get();
  if (!now || now.items.length === 0) return false;
  const next = movedBy(event.key, now.active, now.items.length);
  if (next !== null) {
    store.set({ ...now, active: next });
    return true;
  }
  if (event.key !== "Enter" && event.key !== "Tab") return false;
  if (!now.isLoading) now.items[now.active]?.take();
  return true;
}
