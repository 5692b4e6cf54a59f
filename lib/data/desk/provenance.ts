import type { Tx } from "@/lib/data/desk/tx";
import { jsonColumn } from "@/lib/data/json-column";
import { type Citation, citation } from "@/lib/domain/citation";
import type { LocalText } from "@/lib/domain/local-text";
import type { Stated } from "@/lib/domain/stated";

/** A thing that carries stated fields, as citations refer to it. */
export type Carrier = { kind: string; id: string };

type CitationRow = {
  id: string;
  subjectKind: string;
  subjectId: string;
  field: string;
  position: number;
  excerptId: string;
  states: string | null;
  rank: string;
  reason: ReturnType<typeof jsonColumn<LocalText>>;
};
type InferenceRow = { subjectKind: string; subjectId: string; field: string; reason: LocalText };

type FieldRow = { subjectKind: string; subjectId: string; field: string };

/** The rows that hold what values rest on, and which of them never leave the desk. */
export type ProvenanceRows = {
  citations: CitationRow[];
  inferences: InferenceRow[];
  restricted: FieldRow[];
};

/** The rows of one field: its citations in order, and its inference where it was inferred. */
export function provenanceOf(
  carrier: Carrier,
  field: string,
  of: Pick<Stated<unknown>, "basis" | "reason" | "citations" | "restricted">,
): ProvenanceRows {
  const at = { subjectKind: carrier.kind, subjectId: carrier.id, field };
  const citations = of.citations.map((cited, position) => ({
    id: `${carrier.kind}/${carrier.id}/${field}/${position}`,
    ...at,
    position,
    excerptId: cited.excerpt,
    states: cited.states,
    rank: cited.rank,
    reason: jsonColumn(cited.reason),
  }));
  const restricted = of.restricted ? [at] : [];
  if (!of.reason) return { citations, inferences: [], restricted };
  const reasonAt = of.basis === "stated" ? { ...at, field: remarkOn(field) } : at;
  return { citations, inferences: [{ ...reasonAt, reason: of.reason }], restricted };
}

/** The rows of several fields of one thing. */
export function provenanceOfFields(
  carrier: Carrier,
  fields: Record<string, Stated<unknown>>,
): ProvenanceRows {
  return joined(
    Object.entries(fields).map(([field, stated]) => provenanceOf(carrier, field, stated)),
  );
}

/** The rows of a thing that cites as a whole and not by a field. */
export function provenanceOfWhole(carrier: Carrier, citations: Citation[]): ProvenanceRows {
  return provenanceOf(carrier, "", { basis: "stated", reason: null, citations });
}

/** All rows in one. */
export function joined(all: ProvenanceRows[]): ProvenanceRows {
  return {
    citations: all.flatMap((rows) => rows.citations),
    inferences: all.flatMap((rows) => rows.inferences),
    restricted: all.flatMap((rows) => rows.restricted),
  };
}

/** Stores what values rest on. */
export async function storeProvenance(tx: Tx, rows: ProvenanceRows): Promise<void> {
  await tx.citation.createMany({ data: rows.citations });
  await tx.inference.createMany({ data: rows.inferences });
  await tx.restrictedField.createMany({ data: rows.restricted });
}

/** Takes away what was stored of these things. */
export async function removeProvenance(tx: Tx, rows: ProvenanceRows): Promise<void> {
  const all = [...rows.citations, ...rows.inferences, ...rows.restricted];
  const where = { subjectId: { in: [...new Set(all.map((row) => row.subjectId))] } };
  await tx.citation.deleteMany({ where });
  await tx.inference.deleteMany({ where });
  await tx.restrictedField.deleteMany({ where });
}

/** What was stored of what values rest on, to be asked by thing and field. */
export type Provenance = {
  stated: (carrier: Carrier, field: string, value: unknown) => unknown;
  citations: (carrier: Carrier, field: string) => Citation[];
};

/** Loads what the values of these things rest on. */
export async function loadProvenance(tx: Tx, ids: string[]): Promise<Provenance> {
  const where = { subjectId: { in: ids } };
  const citations = await tx.citation.findMany({ where, orderBy: { position: "asc" } });
  const inferences = await tx.inference.findMany({ where });
  const restricted = new Set((await tx.restrictedField.findMany({ where })).map(keyOf));
  const cited = groupedBy(citations, keyOf);
  const reasons = new Map(inferences.map((row) => [keyOf(row), row.reason]));
  const citationsOf = (carrier: Carrier, field: string) =>
    (cited.get(keyOf({ subjectKind: carrier.kind, subjectId: carrier.id, field })) ?? []).map(
      (row) =>
        citation.parse({
          excerpt: row.excerptId,
          states: row.states,
          rank: row.rank,
          reason: row.reason,
        }),
    );
  return {
    citations: citationsOf,
    stated: (carrier, field, value) => {
      const reasonOf = (name: string) =>
        reasons.get(keyOf({ subjectKind: carrier.kind, subjectId: carrier.id, field: name }));
      const inference = reasonOf(field);
      const reason = inference ?? reasonOf(remarkOn(field)) ?? null;
      const held = inference ? "inferred" : "stated";
      return {
        value: value ?? null,
        basis: value === null || value === undefined ? "unknown" : held,
        reason,
        citations: citationsOf(carrier, field),
        ...(restricted.has(keyOf({ subjectKind: carrier.kind, subjectId: carrier.id, field }))
          ? { restricted: true }
          : {}),
      };
    },
  };
}

/** Where the reason beside a value that is stated, not inferred, is kept. */
function remarkOn(field: string): string {
  return `${field}#stated`;
}

function keyOf(row: { subjectKind: string; subjectId: string; field: string }): string {
  return `${row.subjectKind}/${row.subjectId}/${row.field}`;
}

function groupedBy<T>(rows: T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
