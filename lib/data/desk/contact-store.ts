import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";
import { dayColumn, dayOf, dayOrNull } from "@/lib/data/json-column";
import { type Letter, type LetterState, letterStates } from "@/lib/domain/change-request";

/** A letter in the queue, with the alias of who has it in hand and the number of its case. */
export type QueuedLetter = Letter & { handlerAlias: string | null; entryNumber: string | null };

/** Private messages from readers: the words, the day, and nothing about the machine they came from. */
export function contactStore(tx: Tx) {
  return {
    /** Every letter, the oldest first. */
    all: async (): Promise<QueuedLetter[]> => queued(tx, {}),
    byId: async (id: string): Promise<QueuedLetter | null> => (await queued(tx, { id }))[0] ?? null,
    byReceipt: async (receipt: string): Promise<Letter | null> => {
      const row = await tx.contactMessage.findUnique({ where: { receipt } });
      return row && toLetter(row);
    },
    add: async (message: NewLetter) => {
      const { day, ...data } = message;
      await tx.contactMessage.create({ data: { ...data, receivedOn: dayColumn(day) } });
    },
    /** Waits until nobody else writes this letter. */
    lock: async (id: string) => {
      await tx.$queryRaw`SELECT FROM desk.contact_message WHERE id = ${id} FOR UPDATE`;
    },
    write: async (id: string, { answeredOn, answerReadOn, closedOn, ...rest }: LetterChange) => {
      await tx.contactMessage.update({
        where: { id },
        data: {
          ...plain(rest),
          ...(answeredOn === undefined ? {} : { answeredOn: day(answeredOn) }),
          ...(answerReadOn === undefined ? {} : { answerReadOn: day(answerReadOn) }),
          ...(closedOn === undefined ? {} : { closedOn: day(closedOn) }),
        },
      });
    },
  };
}

type NewLetter = {
  id: string;
  day: string;
  body: string;
  reply: string | null;
  /** The hash of the code with which its sender reads the answer. */
  receipt: string;
};

/** What of a letter is written; what is left out stays. */
export type LetterChange = {
  state?: LetterState;
  entry?: string | null;
  handler?: string | null;
  answer?: string | null;
  answeredOn?: string | null;
  answerReadOn?: string | null;
  closedOn?: string | null;
};

const day = (text: string | null) => (text === null ? null : dayColumn(text));

function plain({ state, entry, handler, answer }: LetterChange) {
  return {
    ...(state === undefined ? {} : { state }),
    ...(entry === undefined ? {} : { entryId: entry }),
    ...(handler === undefined ? {} : { handlerId: handler }),
    ...(answer === undefined ? {} : { answer }),
  };
}

async function queued(tx: Tx, where: { id?: string }): Promise<QueuedLetter[]> {
  const rows = await tx.contactMessage.findMany({
    where,
    orderBy: [{ receivedOn: "asc" }, { id: "asc" }],
  });
  const handlers = await tx.account.findMany({
    where: { id: { in: rows.flatMap((row) => row.handlerId ?? []) } },
    select: { id: true, alias: true },
  });
  const cases = await tx.caseEntry.findMany({
    where: { id: { in: rows.flatMap((row) => row.entryId ?? []) } },
    select: { id: true, number: true },
  });
  const alias = new Map(handlers.map((one) => [one.id, one.alias]));
  const number = new Map(cases.map((one) => [one.id, one.number]));
  return rows.map((row) => ({
    ...toLetter(row),
    handlerAlias: alias.get(row.handlerId ?? "") ?? null,
    entryNumber: number.get(row.entryId ?? "") ?? null,
  }));
}

type Row = NonNullable<Awaited<ReturnType<Tx["contactMessage"]["findUnique"]>>>;

function toLetter(row: Row): Letter {
  return {
    id: row.id,
    day: dayOf(row.receivedOn),
    body: row.body,
    reply: row.reply,
    state: z.enum(letterStates).parse(row.state),
    entry: row.entryId,
    handler: row.handlerId,
    answer: row.answer,
    answeredOn: dayOrNull(row.answeredOn),
    answerReadOn: dayOrNull(row.answerReadOn),
    closedOn: dayOrNull(row.closedOn),
    hasReceipt: row.receipt !== null,
  };
}
