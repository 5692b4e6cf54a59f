import type { Choice } from "./choice-list";

/** A choice that is offered while one types, with what happens when it is taken. */
export type TypeaheadItem = Choice & { take: () => void };

/** The menu that is open at the words being typed. */
export type Typeahead = {
  menu: "insert" | "mention" | "place";
  items: readonly TypeaheadItem[];
  active: number;
  isLoading: boolean;
  rect: () => DOMRect | null;
};

export type TypeaheadStore = ReturnType<typeof typeaheadStore>;

/** Holds the open menu between the text, which gets the keys, and the list, which is drawn. */
export function typeaheadStore() {
  let now: Typeahead | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => now,
    set: (next: Typeahead | null) => {
      now = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
