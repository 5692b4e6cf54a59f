import { z } from "zod";
import { patterns } from "@/lib/data/desk/person-list";
import type { Tx } from "@/lib/data/desk/tx";
import type { Viewer } from "@/lib/data/desk/visible-to";
import type { LocalText } from "@/lib/domain/local-text";
import { type Unit, unit } from "@/lib/domain/unit";
import { type CaseUsing, caseUsing } from "./case-using";

/** Military units, their lines of command, and where they are named. */
export function unitStore(tx: Tx) {
  return {
    all: async (): Promise<Unit[]> => (await tx.unit.findMany(inOrder)).map(toUnit),
    byId: async (id: string): Promise<Unit | null> => {
      const row = await tx.unit.findUnique({ where: { id } });
      return row && toUnit(row);
    },
    /** The names of units by their ids. */
    names: async (): Promise<Map<string, LocalText>> => {
      const rows = await tx.unit.findMany(inOrder);
      return new Map(rows.map(toUnit).map((one) => [one.id, one.name]));
    },
    add: async (one: Unit) => {
      await tx.unit.create({ data: toRow(one) });
    },
    /** Writes a unit over the version it was read at; false where somebody was quicker. */
    write: async (one: Unit): Promise<boolean> => {
      const { id, version, ...data } = toRow(one);
      const written = await tx.unit.updateMany({
        where: { id, version },
        data: { ...data, version: version + 1 },
      });
      return written.count === 1;
    },
    find: async (words: string, count: number): Promise<Unit[]> => {
      const rows = await tx.$queryRaw`
        SELECT id FROM desk.unit
        WHERE translate(lower(concat_ws(' ', name ->> 'en', name ->> 'ru')), 'ё', 'е')
          LIKE ALL (${patterns(words)}::text[])
        ORDER BY name ->> 'ru' COLLATE "ru-x-icu", id LIMIT ${count}`;
      const ids = z.array(z.object({ id: z.string() })).parse(rows);
      const units = await tx.unit.findMany({
        ...inOrder,
        where: { id: { in: ids.map((r) => r.id) } },
      });
      return units.map(toUnit);
    },
    /** The cases that name a unit, as far as the viewer may see them. */
    casesOf: (id: string, viewer: Viewer): Promise<CaseUsing[]> => caseUsing(tx, id, viewer),
    /** The approved cases that show a unit to readers. */
    entriesOf: async (id: string): Promise<string[]> => {
      const rows = await tx.party.findMany({
        where: { unitId: id },
        select: { entryId: true },
        distinct: ["entryId"],
      });
      return rows.map((row) => row.entryId);
    },
    /** True where somebody who could be harmed stands in a case with a unit of this place. */
    isPlaceOfSomebodyAtRisk: async (place: string): Promise<boolean> => {
      const rows = await tx.$queryRaw`
        SELECT FROM desk.unit u WHERE u.place_id = ${place} AND EXISTS (
          SELECT FROM desk.case_entry e
          JOIN LATERAL (SELECT r.content FROM desk.revision r WHERE r.entry_id = e.id
            ORDER BY r.number DESC LIMIT 1) head ON true,
          jsonb_array_elements(head.content -> 'parties') party
          JOIN desk.person p ON p.id = party ->> 'person' AND p.risk_tier = 3
          WHERE party -> 'unit' ->> 'value' = u.id)`;
      return z.array(z.unknown()).parse(rows).length > 0;
    },
    ofPlace: async (place: string): Promise<Unit[]> =>
      (await tx.unit.findMany({ ...inOrder, where: { placeId: place } })).map(toUnit),
  };
}

const inOrder = { orderBy: { id: "asc" } } as const;

type Row = {
  id: string;
  name: unknown;
  parentId: string | null;
  superiorId: string | null;
  placeId: string | null;
  note: string;
  version: number;
};

function toUnit({ parentId, superiorId, placeId, ...row }: Row): Unit {
  return unit.parse({ ...row, parent: parentId, superior: superiorId, place: placeId });
}

function toRow({ parent, superior, place, ...one }: Unit) {
  return { ...one, parentId: parent, superiorId: superior, placeId: place };
}
