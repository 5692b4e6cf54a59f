import type { ReactNode } from "react";

/** A named value; a row whose value is null or false is left out. */
export type Row = { name: string; value: ReactNode };

/** Named values with hairlines between them. */
export function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <dl className="rows">
      {rows.filter(isThere).map((row) => (
        <div key={row.name}>
          <dt>{row.name}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}

function isThere({ value }: Row): boolean {
  return value !== null && value !== undefined && value !== false && value !== "";
}
