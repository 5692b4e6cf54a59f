"use client";

import { useWorkspace } from "@/components/workspace/workspace-context";
import { addProceeding } from "@/lib/domain/entry-edits/add-things";
import { moveInList } from "@/lib/domain/entry-edits/change-parts";
import { AddButton, Said } from "./add-button";
import { FieldRows } from "./field-rows";
import { thingName } from "./field-words";
import { ThingHead } from "./thing-head";
import { useRemoval } from "./use-removal";

/** The case at each court, in the order of the instances. */
export function CourtsSection() {
  const { entry, change, newId, t } = useWorkspace();
  const { said, remove } = useRemoval();
  const { proceedings } = entry;
  const move = (index: number, by: -1 | 1) => () =>
    change((before) => moveInList(before, "proceedings", index, by));
  return (
    <div className="f-section">
      {proceedings.length === 0 ? <p className="d-hint">{t("fields.proceeding.none")}</p> : null}
      {proceedings.map(({ id }, index) => (
        <article key={id} className="f-thing">
          <ThingHead
            title={thingName(entry, { kind: "proceeding", id }, t)}
            onRemove={() => remove({ kind: "proceeding", id })}
            onUp={index > 0 ? move(index, -1) : null}
            onDown={index < proceedings.length - 1 ? move(index, 1) : null}
          />
          <FieldRows kind="proceeding" id={id} />
        </article>
      ))}
      <AddButton
        label={t("fields.proceeding.add")}
        onAdd={() => {
          const id = newId("proceeding");
          change((before) => addProceeding(before, { id }));
        }}
      />
      <Said words={said} />
    </div>
  );
}
