import { z } from "zod";
import { patterns } from "@/lib/data/desk/person-list";
import type { Tx } from "@/lib/data/desk/tx";
import { type Place, place } from "@/lib/domain/place";

/** Places, each within another. */
export function placeStore(tx: Tx) {
  return {
    all: async (): Promise<Place[]> => (await tx.place.findMany(inOrder)).map(toPlace),
    byId: async (id: string): Promise<Place | null> => {
      const row = await tx.place.findUnique({ where: { id } });
      return row && toPlace(row);
    },
    add: async (one: Place) => {
      await tx.place.create({ data: toRow(one) });
    },
    /** Writes a place over the version it was read at; false where somebody was quicker. */
    write: async (one: Place): Promise<boolean> => {
      const { id, version, ...data } = toRow(one);
      const written = await tx.place.updateMany({
        where: { id, version },
        data: { ...data, version: version + 1 },
      });
      return written.count === 1;
    },
    find: async (words: string, count: number): Promise<Place[]> => {
      const rows = await tx.$queryRaw`
        SELECT id FROM desk.place
        WHERE translate(lower(concat_ws(' ', name ->> 'en', name ->> 'ru')), 'ё', 'е')
          LIKE ALL (${patterns(words)}::text[])
        ORDER BY name ->> 'ru' COLLATE "ru-x-icu", id LIMIT ${count}`;
      const ids = z.array(z.object({ id: z.string() })).parse(rows);
      const places = await tx.place.findMany({
        ...inOrder,
        where: { id: { in: ids.map((found) => found.id) } },
      });
      return places.map(toPlace);
    },
  };
}

const inOrder = { orderBy: { id: "asc" } } as const;

type Row = {
  id: string;
  name: unknown;
  regionCode: string | null;
  precision: string;
  latitude: number | null;
  longitude: number | null;
  parentId: string | null;
  version: number;
};

function toPlace({ regionCode, parentId, ...row }: Row): Place {
  return place.parse({ ...row, region: regionCode, parent: parentId });
}

function toRow({ region, parent, ...one }: Place) {
  return { ...one, regionCode: region, parentId: parent };
}
