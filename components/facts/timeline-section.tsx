"use client";

import { useWorkspace } from "@/components/workspace/workspace-context";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { addHappening } from "@/lib/domain/entry-edits/add-things";
import { changeHappening, moveHappening } from "@/lib/domain/entry-edits/change-parts";
import { happeningKinds } from "@/lib/domain/happening";
import { inTimeOrder } from "@/lib/domain/in-time-order";
import { AddButton, Said } from "./add-button";
import { CitationList } from "./citation-list";
import { CiteButton } from "./cite-button";
import { partyName, thingName } from "./field-words";
import { LocalTextInput } from "./local-text-input";
import { StatedField } from "./stated-field";
import { ThingHead } from "./thing-head";
import { useRemoval } from "./use-removal";

type Happening = CaseEntry["happenings"][number];

/** The events of the case in their order, with dates as far as they are known. */
export function TimelineSection() {
  const { entry, change, newId, t } = useWorkspace();
  const { said, remove } = useRemoval();
  const inOrder = inTimeOrder(entry.happenings);
  const move = (id: string, by: -1 | 1) => () => change((before) => moveHappening(before, id, by));
  return (
    <div className="f-section">
      {inOrder.length === 0 ? <p className="d-hint">{t("fields.happening.none")}</p> : null}
      {inOrder.map((happening, index) => {
        const at = { kind: "happening", id: happening.id };
        return (
          <article key={happening.id} className="f-thing">
            <ThingHead
              title={thingName(entry, at, t)}
              onRemove={() => remove(at)}
              onUp={index > 0 ? move(happening.id, -1) : null}
              onDown={index < inOrder.length - 1 ? move(happening.id, 1) : null}
            />
            <HappeningForm happening={happening} />
          </article>
        );
      })}
      <AddButton
        label={t("fields.happening.add")}
        onAdd={() => {
          const id = newId("happening");
          change((before) => addHappening(before, { id, kind: "hearing" }));
        }}
      />
      <Said words={said} />
    </div>
  );
}

function HappeningForm({ happening }: { happening: Happening }) {
  const { change, t } = useWorkspace();
  const { id } = happening;
  const whole = { kind: "happening", id, field: "" };
  return (
    <div className="f-rows">
      <KindChoice happening={happening} />
      <StatedField address={{ ...whole, field: "date" }} />
      <div className="f-field">
        <span className="f-label">{t("fields.happening.text")}</span>
        <LocalTextInput
          label={t("fields.happening.text")}
          quiet
          rows={2}
          value={happening.text}
          onText={(text) => change((entry) => changeHappening(entry, id, { text }))}
        />
      </div>
      <WhoTakesPart happening={happening} />
      <div className="f-field">
        <span className="f-label">{t("fields.happening.sources")}</span>
        <CitationList address={whole} citations={happening.citations} />
        <CiteButton address={whole} label={t("fields.happening.sources")} />
      </div>
    </div>
  );
}

function KindChoice({ happening }: { happening: Happening }) {
  const { change, t, readOnly } = useWorkspace();
  const id = `kind-${happening.id}`;
  return (
    <div className="f-field">
      <label className="f-label" htmlFor={id}>
        {t("fields.happening.kind")}
      </label>
      <select
        id={id}
        disabled={readOnly}
        value={happening.kind}
        onChange={(event) => {
          const kind = happeningKinds.find((each) => each === event.target.value);
          if (kind) change((entry) => changeHappening(entry, happening.id, { kind }));
        }}
      >
        {happeningKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t.code("happening", kind)}
          </option>
        ))}
      </select>
    </div>
  );
}

function WhoTakesPart({ happening }: { happening: Happening }) {
  const { entry, change, t, readOnly } = useWorkspace();
  if (entry.parties.length === 0) return null;
  const set = (party: string, takesPart: boolean) => {
    const others = happening.parties.filter((each) => each !== party);
    const parties = takesPart ? [...others, party] : others;
    change((before) => changeHappening(before, happening.id, { parties }));
  };
  return (
    <fieldset className="f-field" disabled={readOnly}>
      <legend className="f-label">{t("fields.happening.parties")}</legend>
      <div className="f-checks">
        {entry.parties.map(({ id }) => (
          <label key={id} className="d-check">
            <input
              type="checkbox"
              checked={happening.parties.includes(id)}
              onChange={(event) => set(id, event.target.checked)}
            />
            {partyName(entry, id, t)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
