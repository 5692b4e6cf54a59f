import type { LocalText } from "@/lib/domain/local-text";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** Named things to choose one from, in the order of their names; the first choice is none. */
export function namedOptions(
  things: readonly { id: string; name: LocalText }[],
  t: DeskTranslator,
) {
  const named = things.map(({ id, name }) => ({ value: id, label: name[t.lang] }));
  const inOrder = named.sort((a, b) => a.label.localeCompare(b.label, t.lang));
  return [{ value: "", label: t("units.noneChosen") }, ...inOrder];
}
