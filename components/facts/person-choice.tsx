"use client";

import { useState } from "react";
import { useWorkspace } from "@/components/workspace/workspace-context";
import { addPerson } from "@/lib/domain/entry-edits/add-things";
import { changeParty } from "@/lib/domain/entry-edits/change-parts";
import { dropUnusedPerson } from "@/lib/domain/entry-edits/remove-thing";
import type { Party } from "@/lib/domain/party";
import type { Person } from "@/lib/domain/person";
import { eitherLanguage } from "./field-words";
import { KnownPeople } from "./known-people";
import type { CreatePerson } from "./party-form";
import { useTyped } from "./typed-texts";

type PersonChoiceProps = { party: Party; createPerson: CreatePerson };

/** Which person a party is: one whom the case names already, a new one, or nobody who is named. */
export function PersonChoice({ party, createPerson }: PersonChoiceProps) {
  const { entry, change, t, readOnly } = useWorkspace();
  const id = `person-${party.id}`;
  const tie = (person: string | null) =>
    change((before) => dropUnusedPerson(changeParty(before, party.id, { person }), party.person));
  return (
    <div className="f-field">
      <label className="f-label" htmlFor={id}>
        {t("fields.party.person")}
      </label>
      <select
        id={id}
        disabled={readOnly}
        className={party.person === null ? "f-unknown" : undefined}
        value={party.person ?? ""}
        onChange={(event) => tie(event.target.value === "" ? null : event.target.value)}
      >
        <option value="">{t("fields.party.nobody")}</option>
        {entry.persons.map((person) => (
          <option key={person.id} value={person.id}>
            {eitherLanguage(person.name ?? person.label, t)}
          </option>
        ))}
      </select>
      {readOnly ? null : <NewPerson party={party} createPerson={createPerson} />}
    </div>
  );
}

/** Ties somebody whom the desk knows, or makes a record of somebody by a name. When that fails, the name that was typed stays. */
function NewPerson({ party, createPerson }: PersonChoiceProps) {
  const { change, t } = useWorkspace();
  const [name, setName] = useTyped(`new-person/${party.id}`);
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  const keep = (person: Person) => {
    change((before) => changeParty(addPerson(before, person), party.id, { person: person.id }));
    setName(null);
    setState("idle");
  };
  const create = () => {
    const given = (name ?? "").trim();
    if (given === "" || state === "busy") return;
    setState("busy");
    createPerson(given).then(keep, () => setState("failed"));
  };
  return (
    <div className="f-new">
      <input
        type="text"
        aria-label={t("fields.party.newPerson")}
        placeholder={t("fields.party.newPerson")}
        maxLength={200}
        value={name ?? ""}
        onChange={(event) => setName(event.target.value === "" ? null : event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") create();
        }}
      />
      <button type="button" className="d-button quiet" disabled={state === "busy"} onClick={create}>
        {t(state === "busy" ? "fields.party.creating" : "fields.party.create")}
      </button>
      <KnownPeople name={name ?? ""} onTie={keep} />
      {state === "failed" ? (
        <p className="d-hint problem" role="alert">
          {t("fields.party.createFailed")}
        </p>
      ) : null}
    </div>
  );
}
