import type { Tx } from "@/lib/data/desk/tx";
import { dayColumn, dayOf } from "@/lib/data/json-column";

/** Private messages from readers: the words, the day, and nothing about the machine they came from. */
export function contactStore(tx: Tx) {
  return {
    all: async () => {
      const rows = await tx.contactMessage.findMany({
        orderBy: [{ receivedOn: "asc" }, { id: "asc" }],
      });
      return rows.map(({ receivedOn, body, reply }) => ({ day: dayOf(receivedOn), body, reply }));
    },
    add: async (message: { id: string; day: string; body: string; reply: string | null }) => {
      const { id, day, body, reply } = message;
      await tx.contactMessage.create({ data: { id, receivedOn: dayColumn(day), body, reply } });
    },
  };
}
