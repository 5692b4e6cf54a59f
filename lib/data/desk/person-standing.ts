import type { Tx } from "@/lib/data/desk/tx";

/** What is moved in an approved case from one record to another, and back. */
export type Move = { entryId: string; from: string; to: string };
export type GivingBack = { parties: string[]; position: number | null; both: boolean };

/** Where a person stands in an approved case: the place in its list, and the parties. */
export async function standingOf(tx: Tx, entryId: string, personId: string) {
  const row = await tx.entryPerson.findUnique({
    where: { entryId_personId: { entryId, personId } },
    select: { position: true },
  });
  const parties = await tx.party.findMany({
    where: { entryId, personId },
    select: { id: true },
    orderBy: { position: "asc" },
  });
  return { position: row?.position ?? null, parties: parties.map((party) => party.id) };
}

/** Gives the place and the parties of one record in an approved case to another. */
export async function moveStanding(tx: Tx, { entryId, from, to }: Move, both: boolean) {
  const where = { entryId_personId: { entryId, personId: from } };
  if (both) await tx.entryPerson.delete({ where });
  else await tx.entryPerson.update({ where, data: { personId: to } });
  await tx.party.updateMany({ where: { entryId, personId: from }, data: { personId: to } });
}

/** Gives these parties and the place in the list back. */
export async function giveBack(
  tx: Tx,
  { entryId, from: survivor, to: duplicate }: Move,
  { parties, position, both }: GivingBack,
) {
  await tx.party.updateMany({
    where: { entryId, personId: survivor, id: { in: parties } },
    data: { personId: duplicate },
  });
  if (position === null) return;
  const left = await tx.party.count({ where: { entryId, personId: survivor } });
  if (!both && left === 0)
    await tx.entryPerson.deleteMany({ where: { entryId, personId: survivor } });
  await tx.entryPerson.createMany({
    skipDuplicates: true,
    data: [{ entryId, personId: duplicate, position }],
  });
}
