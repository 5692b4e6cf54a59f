"use client";

import { useState } from "react";
import { useWorkspace } from "@/components/workspace/workspace-context";
import { addParty } from "@/lib/domain/entry-edits/add-things";
import { moveInList } from "@/lib/domain/entry-edits/change-parts";
import { dropUnusedPerson, personsWithoutPart } from "@/lib/domain/entry-edits/remove-thing";
import { partyRoles } from "@/lib/domain/party";
import { AddButton, Said } from "./add-button";
import { eitherLanguage, partyName } from "./field-words";
import { type CreatePerson, PartyForm } from "./party-form";
import { ThingHead } from "./thing-head";
import { useRemoval } from "./use-removal";

/** Everybody who has a part in the case, with what is known of each. */
export function PeopleSection({ createPerson }: { createPerson: CreatePerson }) {
  const { entry, change, t } = useWorkspace();
  const { said, remove } = useRemoval();
  const { parties } = entry;
  const move = (index: number, by: -1 | 1) => () =>
    change((before) => moveInList(before, "parties", index, by));
  return (
    <div className="f-section">
      {parties.length === 0 ? <p className="d-hint">{t("fields.party.none")}</p> : null}
      {parties.map((party, index) => {
        const name = partyName(entry, party.id, t);
        return (
          <article key={party.id} className="f-thing">
            <ThingHead
              title={name}
              onRemove={() => remove({ kind: "party", id: party.id }, name)}
              onUp={index > 0 ? move(index, -1) : null}
              onDown={index < parties.length - 1 ? move(index, 1) : null}
            >
              <span className="f-role">{t.code("role", party.role)}</span>
            </ThingHead>
            <PartyForm party={party} createPerson={createPerson} />
          </article>
        );
      })}
      <AddParty />
      <WithoutPart />
      <Said words={said} />
    </div>
  );
}

function AddParty() {
  const { entry, change, newId, t, readOnly } = useWorkspace();
  const first = entry.parties.some(({ role }) => role === "defendant") ? "relative" : "defendant";
  const [chosen, setChosen] = useState<(typeof partyRoles)[number] | null>(null);
  const role = chosen ?? first;
  if (readOnly) return null;
  return (
    <div className="d-toolbar">
      <label htmlFor="fact-add-role">{t("fields.party.add.role")}</label>
      <select
        id="fact-add-role"
        value={role}
        onChange={(event) =>
          setChosen(partyRoles.find((each) => each === event.target.value) ?? null)
        }
      >
        {partyRoles.map((each) => (
          <option key={each} value={each}>
            {t.code("role", each)}
          </option>
        ))}
      </select>
      <AddButton
        label={t("fields.party.add")}
        onAdd={() => {
          const id = newId("party");
          change((before) => addParty(before, { id, role }));
          setChosen(null);
        }}
      />
    </div>
  );
}

/** People whom the case still holds though they are nobody in it: each may be let go. */
function WithoutPart() {
  const { entry, change, t, readOnly } = useWorkspace();
  const persons = personsWithoutPart(entry);
  if (persons.length === 0 || readOnly) return null;
  return (
    <section aria-label={t("fields.party.withoutPart")}>
      <h3>{t("fields.party.withoutPart")}</h3>
      <ul className="d-list">
        {persons.map((person) => {
          const name = eitherLanguage(person.name ?? person.label, t);
          return (
            <li key={person.id}>
              {name}{" "}
              <button
                type="button"
                className="f-link"
                aria-label={t("fields.remove.of", { what: name })}
                onClick={() => change((before) => dropUnusedPerson(before, person.id))}
              >
                {t("fields.remove")}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
