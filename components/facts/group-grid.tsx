"use client";

import { type ClipboardEvent, useState } from "react";
import { useWorkspace } from "@/components/workspace/workspace-context";
import {
  type CellProblem,
  cellValue,
  columnType,
  type GridColumn,
  gridColumns,
  pasteInto,
  setCell,
} from "@/lib/domain/entry-edits/grid";
import { Control } from "./control";
import { partyName } from "./field-words";
import { knownLists } from "./known-lists";

/** All defendants of a group at once: what is pasted into a cell fills the rows below it too. */
export function GroupGrid() {
  const { entry, t } = useWorkspace();
  const [problems, setProblems] = useState<readonly CellProblem[]>([]);
  const parties = entry.parties.filter(({ role }) => role === "defendant").map(({ id }) => id);
  return (
    <div className="f-section">
      <p className="d-hint">{t("fields.grid.lead")}</p>
      <div className="f-grid-frame">
        <table className="d-table f-grid">
          <caption className="sr-only">{t("fields.grid")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("fields.grid.name")}</th>
              {gridColumns.map((column) => (
                <th key={column} scope="col">
                  {t(`fields.grid.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parties.map((party) => (
              <tr key={party}>
                <NameCell party={party} />
                {gridColumns.map((column) => (
                  <Cell
                    key={column}
                    party={party}
                    column={column}
                    parties={parties}
                    onProblems={setProblems}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Problems problems={problems} />
    </div>
  );
}

/** Whether a defendant is known by name is shown by hatching, and said in words. */
function NameCell({ party }: { party: string }) {
  const { entry, t } = useWorkspace();
  const isNamed = entry.parties.find(({ id }) => id === party)?.person !== null;
  return (
    <th scope="row">
      {partyName(entry, party, t)}
      {isNamed ? null : <small className="unknown">{t("fields.party.nobody")}</small>}
    </th>
  );
}

type CellProps = {
  party: string;
  column: GridColumn;
  parties: readonly string[];
  onProblems: (problems: readonly CellProblem[]) => void;
};

function Cell({ party, column, parties, onProblems }: CellProps) {
  const { entry, change, newId, t, reference, readOnly } = useWorkspace();
  const label = t("fields.grid.cell", {
    column: t(`fields.grid.${column}`),
    name: partyName(entry, party, t),
  });
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text/plain");
    if (readOnly || !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const lists = knownLists(reference);
    const from = { party, column };
    onProblems(pasteInto({ entry, newId, parties, lists }, from, text).problems);
    change((before) => pasteInto({ entry: before, newId, parties, lists }, from, text).entry);
  };
  return (
    <td onPaste={paste}>
      <Control
        id={`cell-${party}-${column}`}
        name={`grid/${party}/${column}`}
        label={label}
        type={columnType(column)}
        value={cellValue(entry, party, column)}
        onValue={(value) =>
          change((before) => setCell({ entry: before, newId }, { party, column }, value))
        }
      />
    </td>
  );
}

function Problems({ problems }: { problems: readonly CellProblem[] }) {
  const { entry, t } = useWorkspace();
  if (problems.length === 0) return null;
  return (
    <div role="alert">
      <p className="d-hint problem">{t("fields.grid.problems", { count: problems.length })}</p>
      <ul className="d-list">
        {problems.map(({ party, column, text, reading }) => (
          <li key={`${party} ${column}`}>
            {t("fields.grid.problem", {
              name: partyName(entry, party, t),
              column: t(`fields.grid.${column}`),
              text,
              why: t.dynamic(reading.key, reading.values),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
