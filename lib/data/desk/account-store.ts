import type { Tx } from "@/lib/data/desk/tx";
import type { Prisma } from "@/lib/data/generated/client";
import type { Account } from "@/lib/domain/account";
import type { AccountRole } from "@/lib/domain/actor";
import { accountRoles } from "@/lib/domain/actor";
import { type Language, language } from "@/lib/domain/language";

type NewRow = {
  id: string;
  email: string;
  alias: string;
  role: AccountRole;
  passwordHash: string;
  lang?: Language;
  at: Date;
};

const columns = {
  id: true,
  email: true,
  alias: true,
  role: true,
  lang: true,
  sessionVersion: true,
  disabledAt: true,
  totpSince: true,
} satisfies Prisma.AccountSelect;

type Row = Prisma.AccountGetPayload<{ select: typeof columns }>;

/** People who can sign in. Hashes and sealed secrets are asked for by name and travel nowhere else. */
export function accountStore(tx: Tx) {
  const one = async (where: Prisma.AccountWhereInput): Promise<Account | null> => {
    const row = await tx.account.findFirst({ where, select: columns });
    return row && toAccount(row, await tx.passkey.count({ where: { accountId: row.id } }));
  };
  const change = async (id: string, data: Prisma.AccountUpdateInput): Promise<void> => {
    await tx.account.update({ where: { id }, data });
  };
  return {
    byId: (id: string) => one({ id }),
    byEmail: (email: string) => one({ email }),
    /** Everybody, in the order of their aliases. */
    all: async (): Promise<(Account & { since: Date })[]> => {
      const rows = await tx.account.findMany({
        select: { ...columns, createdAt: true },
        orderBy: [{ alias: "asc" }, { id: "asc" }],
      });
      const keys = await tx.passkey.groupBy({ by: ["accountId"], _count: true });
      const counted = new Map(keys.map((row) => [row.accountId, row._count]));
      return rows.map((row) => ({
        ...toAccount(row, counted.get(row.id) ?? 0),
        since: row.createdAt,
      }));
    },
    countAdmins: () => tx.account.count({ where: { role: "admin", disabledAt: null } }),
    add: async ({ at, ...data }: NewRow) => {
      await tx.account.create({ data: { ...data, createdAt: at } });
    },
    isEmailTaken: async (email: string) => (await tx.account.count({ where: { email } })) > 0,
    aliases: async () => tx.account.findMany({ select: { id: true, alias: true } }),
    passwordHash: async (id: string): Promise<string | null> =>
      (await tx.account.findUnique({ where: { id }, select: { passwordHash: true } }))
        ?.passwordHash ?? null,
    setPassword: (id: string, passwordHash: string) => change(id, { passwordHash }),
    setProfile: (id: string, profile: { alias: string; lang: Language }) => change(id, profile),
    setRole: (id: string, role: AccountRole) => change(id, { role }),
    setDisabled: (id: string, disabledAt: Date | null) => change(id, { disabledAt }),
    /** Ends every session: what they carry is the version before. */
    endSessions: (id: string) => change(id, { sessionVersion: { increment: 1 } }),
    deviceKey: async (id: string) =>
      (await tx.account.findUnique({ where: { id }, select: { deviceKey: true } }))?.deviceKey ??
      null,
    setDeviceKey: (id: string, deviceKey: Uint8Array<ArrayBuffer> | null) =>
      change(id, { deviceKey }),
    totpSecret: async (id: string) =>
      (await tx.account.findUnique({ where: { id }, select: { totpSecret: true } }))?.totpSecret ??
      null,
    /** Sets a code generator up whose first code, of `step`, was right. */
    setTotp: (id: string, totp: { secret: Uint8Array<ArrayBuffer>; step: number; at: Date }) =>
      change(id, { totpSecret: totp.secret, totpSince: totp.at, totpLastStep: totp.step }),
    removeTotp: (id: string) =>
      change(id, { totpSecret: null, totpSince: null, totpLastStep: null }),
    /** Uses the code of a time step up; false where it, or a later one, was used before. */
    spendTotpStep: async (id: string, step: number): Promise<boolean> => {
      const used = await tx.account.updateMany({
        where: { id, OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] },
        data: { totpLastStep: step },
      });
      return used.count === 1;
    },
  };
}

function toAccount(row: Row, passkeys: number): Account {
  const { disabledAt, totpSince, role, lang, ...same } = row;
  return {
    ...same,
    role: accountRoles.find((known) => known === role) ?? "reader",
    lang: language.catch("en").parse(lang),
    disabled: disabledAt !== null,
    steps: { code: totpSince !== null, passkey: passkeys > 0 },
  };
}
