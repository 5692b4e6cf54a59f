"use client";

import { useWorkspace } from "@/components/workspace/workspace-context";
import { addCharge } from "@/lib/domain/entry-edits/add-things";
import { AddButton, Said } from "./add-button";
import { EachDefendant } from "./each-defendant";
import { FieldRows } from "./field-rows";
import { thingName } from "./field-words";
import { ThingHead } from "./thing-head";
import { useRemoval } from "./use-removal";

/** What every defendant is charged with. */
export function ChargesSection() {
  const { entry, change, newId, t } = useWorkspace();
  const { said, remove } = useRemoval();
  return (
    <div className="f-section">
      <EachDefendant>
        {(party, name) => {
          const own = entry.charges.filter((charge) => charge.party === party.id);
          return (
            <section className="f-thing" aria-label={name}>
              {own.length === 0 ? (
                <p className="d-hint">{t("fields.charge.none", { name })}</p>
              ) : null}
              {own.map(({ id }) => (
                <div key={id}>
                  <ThingHead
                    title={thingName(entry, { kind: "charge", id }, t)}
                    onRemove={() => remove({ kind: "charge", id })}
                  />
                  <FieldRows kind="charge" id={id} />
                </div>
              ))}
              <AddButton
                label={t("fields.charge.add", { name })}
                onAdd={() => {
                  const id = newId("charge");
                  change((before) => addCharge(before, { id, party: party.id }));
                }}
              />
            </section>
          );
        }}
      </EachDefendant>
      <Said words={said} />
    </div>
  );
}
