"use client";

import { useState } from "react";
import { useWorkspace } from "@/components/workspace/workspace-context";
import { hangingOn, removeThing } from "@/lib/domain/entry-edits/remove-thing";
import type { ThingAddress } from "@/lib/domain/field-address";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { formatList } from "@/lib/messages/formatters/list";
import { thingName } from "./field-words";

/** Removes things of the case, and says what went with them; undo of the workspace brings it back. */
export function useRemoval() {
  const { entry, change, t } = useWorkspace();
  const [said, setSaid] = useState("");
  const remove = (at: ThingAddress, name = thingName(entry, at, t)) => {
    setSaid(removalWords(name, hangingOn(entry, at).slice(1), t));
    change((before) => removeThing(before, at).entry);
  };
  return { said, remove };
}

/** What was removed, and how much of each kind went with it. */
export function removalWords(
  what: string,
  rest: readonly ThingAddress[],
  t: DeskTranslator,
): string {
  if (rest.length === 0) return t("fields.removed", { what });
  const counts = new Map<string, number>();
  for (const { kind } of rest) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const words = [...counts].map(([kind, count]) => t.dynamic(`fields.removed.${kind}`, { count }));
  return t("fields.removed.with", { what, rest: formatList(words, t.lang) });
}
