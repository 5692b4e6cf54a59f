"use client";

import { useId } from "react";
import { useWorkspace } from "@/components/workspace/workspace-context";
import { citationsAt } from "@/lib/domain/entry-fields";
import {
  type FieldDiscrepancy,
  preferStatement,
  reasonStatement,
  type StatementSide,
} from "@/lib/domain/field-discrepancies";
import type { FieldType } from "@/lib/domain/field-types";
import { QuotedWords } from "./citation-list";
import { knownLists } from "./known-lists";
import { LocalTextInput } from "./local-text-input";
import { valueWords } from "./value-words";

type DiscrepancyDeskProps = { discrepancy: FieldDiscrepancy; type: FieldType };

/** Statements that differ, side by side: which one is followed, and why not the others. */
export function DiscrepancyDesk({ discrepancy, type }: DiscrepancyDeskProps) {
  const { change, t, readOnly } = useWorkspace();
  const name = useId();
  const { sides, resolved } = discrepancy;
  const isDecided = sides.some((side) => side.preferred);
  return (
    <fieldset className={resolved ? "f-discrepancy resolved" : "f-discrepancy"} disabled={readOnly}>
      <legend>{t("fields.discrepancy.which")}</legend>
      {sides.map((side) => (
        <Side
          key={side.states ?? ""}
          name={name}
          discrepancy={discrepancy}
          side={side}
          type={type}
        />
      ))}
      <label className="d-check">
        <input
          type="radio"
          name={name}
          checked={!isDecided}
          onChange={() => change((entry) => preferStatement(entry, discrepancy, null))}
        />
        {t("fields.discrepancy.none")}
      </label>
      {resolved ? null : <p className="d-hint problem">{t("fields.discrepancy.open")}</p>}
    </fieldset>
  );
}

type SideProps = DiscrepancyDeskProps & { side: StatementSide; name: string };

function Side({ discrepancy, side, type, name }: SideProps) {
  const { entry, change, t, reference } = useWorkspace();
  const words = { t, lists: knownLists(reference) };
  const held = valueWords(type, discrepancy.value, words);
  const states = side.states ?? t("fields.discrepancy.held", { value: held });
  const isDecided = discrepancy.sides.some(({ preferred }) => preferred);
  const cited = citationsAt(entry, discrepancy.address);
  const why = side.preferred ? "fields.discrepancy.whyPreferred" : "fields.discrepancy.why";
  return (
    <div className={side.preferred ? "f-side preferred" : "f-side"}>
      <label className="d-check">
        <input
          type="radio"
          name={name}
          checked={side.preferred}
          onChange={() => change((before) => preferStatement(before, discrepancy, side))}
        />
        <span>
          {t("fields.discrepancy.follow")}: <strong>{states}</strong>
        </span>
      </label>
      {side.places.map((place) => (
        <QuotedWords key={place} excerpt={cited[place]?.excerpt ?? ""} />
      ))}
      {isDecided || side.reason ? (
        <LocalTextInput
          label={t(why, { states })}
          value={side.reason ?? { en: "", ru: "" }}
          onText={(text) => change((before) => reasonStatement(before, discrepancy, side, text))}
        />
      ) : null}
    </div>
  );
}
