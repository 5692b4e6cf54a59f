"use client";

import { useWorkspace } from "@/components/workspace/workspace-context";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { addRuling, addSentence } from "@/lib/domain/entry-edits/add-things";
import type { Party } from "@/lib/domain/party";
import { AddButton, Said } from "./add-button";
import { ChainTable } from "./chain-table";
import { EachDefendant } from "./each-defendant";
import { FieldRows } from "./field-rows";
import { thingName } from "./field-words";
import { ThingHead } from "./thing-head";
import { useRemoval } from "./use-removal";

/** What each court decided about each defendant, and the sentences as they changed. */
export function SentencesSection() {
  const { entry, t } = useWorkspace();
  const { said, remove } = useRemoval();
  if (entry.proceedings.length === 0) return <p className="d-hint">{t("fields.sentences.none")}</p>;
  return (
    <div className="f-section">
      <EachDefendant>
        {(party, name) => (
          <section className="f-thing" aria-label={t("fields.chain", { name })}>
            <h3>{name}</h3>
            <ChainTable party={party.id} name={name} />
            {entry.proceedings.map(({ id }) => (
              <AtProceeding key={id} party={party} name={name} proceeding={id} remove={remove} />
            ))}
          </section>
        )}
      </EachDefendant>
      <Said words={said} />
    </div>
  );
}

type Remove = ReturnType<typeof useRemoval>["remove"];
type AtProceedingProps = { party: Party; name: string; proceeding: string; remove: Remove };

function AtProceeding({ party, name, proceeding, remove }: AtProceedingProps) {
  const { entry, change, newId, t } = useWorkspace();
  const title = thingName(entry, { kind: "proceeding", id: proceeding }, t);
  const own = entry.rulings.filter(
    (ruling) => ruling.proceeding === proceeding && ruling.party === party.id,
  );
  return (
    <div className="f-step">
      <h4>{title}</h4>
      {own.map((ruling) => (
        <RulingForm key={ruling.id} ruling={ruling} name={name} remove={remove} />
      ))}
      {own.length > 0 ? null : (
        <AddButton
          label={t("fields.ruling.add", { name })}
          to={title}
          onAdd={() => {
            const id = newId("ruling");
            change((before) => addRuling(before, { id, proceeding, party: party.id }));
          }}
        />
      )}
    </div>
  );
}

type RulingFormProps = { ruling: CaseEntry["rulings"][number]; name: string; remove: Remove };

function RulingForm({ ruling, name, remove }: RulingFormProps) {
  const { entry, change, newId, t } = useWorkspace();
  const sentences = entry.sentences.filter((sentence) => sentence.ruling === ruling.id);
  return (
    <>
      <ThingHead
        title={t("fields.ruling", { name })}
        onRemove={() => remove({ kind: "ruling", id: ruling.id })}
      />
      <FieldRows kind="ruling" id={ruling.id} />
      {sentences.map(({ id }) => (
        <div key={id} className="f-sentence">
          <ThingHead
            title={t("fields.sentence", { name })}
            onRemove={() => remove({ kind: "sentence", id })}
          />
          <FieldRows kind="sentence" id={id} />
        </div>
      ))}
      {sentences.length > 0 ? null : (
        <AddButton
          label={t("fields.sentence.add")}
          onAdd={() => {
            const id = newId("sentence");
            change((before) => addSentence(before, { id, ruling: ruling.id }));
          }}
        />
      )}
    </>
  );
}
