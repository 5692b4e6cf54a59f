import { deskClient } from "@/lib/data/clients";
import type { AccountRole, Actor } from "@/lib/domain/actor";

/** Invented people of the desk who exist in the database, so that what they do can name them. */
export async function inventedStaff() {
  return {
    researcher: await anAccount("researcher", "invented-researcher"),
    colleague: await anAccount("researcher", "invented-colleague"),
    editor: await anAccount("editor", "invented-editor"),
    secondEditor: await anAccount("editor", "invented-second-editor"),
    admin: await anAccount("admin", "invented-admin"),
    reader: await anAccount("reader", "invented-reader"),
  };
}

async function anAccount(role: AccountRole, id: string): Promise<Actor> {
  await deskClient().account.create({
    data: {
      id,
      email: `${id}@example.test`,
      alias: `Alias of ${id}`,
      role,
      passwordHash: "invented",
      createdAt: new Date("2026-01-01T00:00:00Z"),
    },
  });
  return { role, account: id, fresh: true };
}
