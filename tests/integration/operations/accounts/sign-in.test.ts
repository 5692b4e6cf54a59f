import { beforeEach, describe, expect, it, vi } from "vitest";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { SessionClaims } from "@/lib/domain/sign-in";
import { endSession } from "@/lib/operations/accounts/end-session";
import { signIn } from "@/lib/operations/accounts/sign-in";
import { whoIs } from "@/lib/operations/accounts/who-is";
import { anAccount, forgetLimits, passphrase } from "@/tests/integration/setup/an-account";
import { ownDataFolder } from "@/tests/integration/setup/casebook";
import { contentsOf } from "@/tests/integration/setup/contents";
import { aDatabase } from "@/tests/integration/setup/database";

const hashing = vi.hoisted(() => ({ checked: 0 }));
vi.mock("@node-rs/argon2", async (original) => {
  const argon2 = await original<typeof import("@node-rs/argon2")>();
  const verify: typeof argon2.verify = (...given) => {
    hashing.checked += 1;
    return argon2.verify(...given);
  };
  return { ...argon2, verify };
});

await ownDataFolder();
const { databaseUrl } = await aDatabase();
beforeEach(() => forgetLimits(databaseUrl));
const address = "127.0.0.1";

describe("signing in", () => {
  it("is refused in the same words, after the same work, whoever it is", async () => {
    const known = await anAccount();
    const disabled = await anAccount();
    await inTransaction(({ accounts }) => accounts.setDisabled(disabled.id, new Date()));
    const attempts = [
      { email: known.email, passphrase: "not the invented words" },
      { email: disabled.email, passphrase },
      { email: disabled.email, passphrase: "not the invented words" },
      { email: "nobody@invented.example", passphrase },
      { email: "no address at all", passphrase },
    ];
    const answers = [];
    for (const typed of attempts) {
      hashing.checked = 0;
      const refusal = await signIn({ ...typed, address }).catch((error: unknown) => error);
      answers.push({ refusal: String(refusal), checked: hashing.checked });
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ refusal: "Refusal: invalid: account.wrong {}", checked: 1 })]),
    );
  });

  it("hashes nothing that is longer than a passphrase can be, and says the same", async () => {
    const { email } = await anAccount();
    hashing.checked = 0;
    const attempt = signIn({ email, passphrase: "x".repeat(1_000_000), address });
    await expect(attempt).rejects.toMatchObject({ kind: "invalid", key: "account.wrong" });
    expect(hashing.checked).toBe(0);
  });

  it.each([
    ["capitals and spaces", (email: string) => `  ${email.toUpperCase()} `],
    ["full-width letters", (email: string) => email.replace("@", "＠").replace("i", "ｉ")],
  ])("knows an address written with %s", async (_what, spell) => {
    const { email, id } = await anAccount();
    expect((await session(spell(email))).account).toBe(id);
  });

  it("keeps neither passphrase nor address nor cookie in clear", async () => {
    const { email } = await anAccount();
    const claims = await session(email);
    await signIn({ email, passphrase: "wrong words typed here", address: "203.0.113.77" }).catch(
      () => undefined,
    );
    const desk = JSON.stringify(await contentsOf(databaseUrl, "desk"));
    for (const secret of [passphrase, "wrong words typed here", claims.session, "203.0.113.77"])
      expect(desk).not.toContain(secret);
    const counted = JSON.stringify((await contentsOf(databaseUrl, "desk")).rate_limit);
    expect(counted).not.toContain(email);
  });
});

describe("a session", () => {
  it("says as whom somebody acts, freshly at first", async () => {
    const { email, id } = await anAccount("researcher");
    expect(await whoIs(await session(email))).toMatchObject({
      actor: { role: "researcher", account: id, fresh: true },
      lang: "en",
      mustEnrol: false,
    });
  });

  it.each(["editor", "admin"] as const)(
    "gives somebody with the role %s no more than a reader's rights before a second step is set up",
    async (role) => {
      const { email } = await anAccount(role);
      expect(await whoIs(await session(email))).toMatchObject({
        actor: { role: "reader" },
        mustEnrol: true,
      });
    },
  );

  it.each<[string, (id: string) => Promise<unknown>]>([
    ["the account is disabled", (id) => change((at) => at.setDisabled(id, new Date()))],
    ["its sessions are ended", (id) => change((at) => at.endSessions(id))],
  ])("is over on the next request after %s", async (_what, happen) => {
    const { email, id } = await anAccount();
    const claims = await session(email);
    await happen(id);
    expect(await whoIs(claims)).toBeNull();
  });

  it("has the role of this moment, not the one it began with", async () => {
    const { email, id } = await anAccount("researcher");
    const claims = await session(email);
    await change((accounts) => accounts.setRole(id, "reader"));
    expect((await whoIs(claims))?.actor.role).toBe("reader");
  });

  it("is over after it was ended, and no other with it", async () => {
    const { email } = await anAccount();
    const [one, other] = [await session(email), await session(email)];
    await endSession(one);
    expect(await whoIs(one)).toBeNull();
    expect(await whoIs(other)).not.toBeNull();
  });

  it("ends twelve hours after it was used last", async () => {
    const { email } = await anAccount();
    const claims = await session(email);
    const hours = (n: number) => new Date(claims.authAt + n * 3_600_000);
    expect(await whoIs(claims, hours(11))).not.toBeNull();
    expect(await whoIs(claims, hours(22))).not.toBeNull();
    expect(await whoIs(claims, hours(35))).toBeNull();
  });

  it("ends fourteen days after it began, however much it is used", async () => {
    const { email } = await anAccount();
    const claims = await session(email);
    const hours = (n: number) => new Date(claims.authAt + n * 3_600_000);
    for (let hour = 11; hour < 14 * 24; hour += 11)
      expect(await whoIs(claims, hours(hour))).not.toBeNull();
    expect(await whoIs(claims, hours(14 * 24))).toBeNull();
  });

  it("is fresh for ten minutes", async () => {
    const { email } = await anAccount();
    const claims = await session(email);
    const minutes = (n: number) => new Date(claims.authAt + n * 60_000);
    expect((await whoIs(claims, minutes(9)))?.actor.fresh).toBe(true);
    expect((await whoIs(claims, minutes(10)))?.actor.fresh).toBe(false);
  });

  it("is nobody's when its cookie says another account, or a secret of its own", async () => {
    const [one, other] = [await anAccount(), await anAccount()];
    const claims = await session(one.email);
    expect(await whoIs({ ...claims, account: other.id })).toBeNull();
    expect(await whoIs({ ...claims, session: "x".repeat(43) })).toBeNull();
    expect(await whoIs({ ...claims, version: claims.version + 1 })).toBeNull();
  });
});

async function session(email: string): Promise<SessionClaims> {
  const done = await signIn({ email, passphrase, address });
  if (!("session" in done)) throw new TypeError("a second step is asked");
  return done.session;
}

type Accounts = Parameters<Parameters<typeof inTransaction>[0]>[0]["accounts"];

function change(work: (accounts: Accounts) => Promise<unknown>) {
  return inTransaction(({ accounts }) => work(accounts));
}
