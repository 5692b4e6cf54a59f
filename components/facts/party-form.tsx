"use client";

import { useWorkspace } from "@/components/workspace/workspace-context";
import { changeParty } from "@/lib/domain/entry-edits/change-parts";
import { type Party, partyRoles } from "@/lib/domain/party";
import type { Person } from "@/lib/domain/person";
import { FieldRows } from "./field-rows";
import { LocalTextInput } from "./local-text-input";
import { PersonChoice } from "./person-choice";
import { TypedInput } from "./typed-input";

/** Makes a record of a person by a name, and gives it back. */
export type CreatePerson = (name: string) => Promise<Person>;

const ofDefendant = [
  "age",
  "serviceAsStated",
  "serviceAsAssessed",
  "rank",
  "post",
  "unit",
  "homeRegion",
];
const ofOthers = ["rank", "post", "unit", "relation"];

/** Who a party is, in which role, and the stated facts about them. */
export function PartyForm({ party, createPerson }: { party: Party; createPerson: CreatePerson }) {
  const { change, t } = useWorkspace();
  const { id } = party;
  return (
    <>
      <div className="f-rows">
        <RoleChoice party={party} />
        <PersonChoice party={party} createPerson={createPerson} />
        <div className="f-field">
          <span className="f-label">{t("fields.party.label")}</span>
          <LocalTextInput
            label={t("fields.party.label")}
            quiet
            value={party.label}
            onText={(label) => change((entry) => changeParty(entry, id, { label }))}
          />
        </div>
        <Headcount party={party} />
      </div>
      <FieldRows
        kind="party"
        id={id}
        fields={party.role === "defendant" ? ofDefendant : ofOthers}
      />
    </>
  );
}

function RoleChoice({ party }: { party: Party }) {
  const { change, t, readOnly } = useWorkspace();
  const id = `role-${party.id}`;
  return (
    <div className="f-field">
      <label className="f-label" htmlFor={id}>
        {t("fields.party.role")}
      </label>
      <select
        id={id}
        disabled={readOnly}
        value={party.role}
        onChange={(event) => {
          const role = partyRoles.find((each) => each === event.target.value);
          if (role) change((entry) => changeParty(entry, party.id, { role }));
        }}
      >
        {partyRoles.map((role) => (
          <option key={role} value={role}>
            {t.code("role", role)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Headcount({ party }: { party: Party }) {
  const { change, t } = useWorkspace();
  const id = `headcount-${party.id}`;
  return (
    <div className="f-field">
      <label className="f-label" htmlFor={id}>
        {t("fields.party.headcount")}
      </label>
      <TypedInput
        id={id}
        name={id}
        label={t("fields.party.headcount")}
        type={{ type: "whole", min: 1, max: 500 }}
        value={party.headcount}
        onValue={(value) =>
          change((entry) =>
            changeParty(entry, party.id, { headcount: typeof value === "number" ? value : 1 }),
          )
        }
      />
    </div>
  );
}
