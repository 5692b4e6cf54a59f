import { beforeEach, describe, expect, inject, test } from "vitest";
import { freshMs } from "@/lib/domain/sign-in";
import * as people from "@/lib/operations/accounts/people";
import { signOutEverywhere } from "@/lib/operations/accounts/sign-out-everywhere";
import { joinDesk } from "@/tests/e2e/setup/desk";
import { aSession, askAs, cookieFor, type Session } from "@/tests/e2e/setup/sessions";

await joinDesk(inject("site").dataDir);

const admin = await aSession("admin");
let somebody: Session;

beforeEach(async () => {
  somebody = await aSession("researcher");
  expect(await doors(somebody)).toEqual([200, 200, 200]);
});

/** What the next request of a session meets: the desk, its data, one's own account. */
async function doors(who: Session): Promise<number[]> {
  const paths = ["/desk", "/desk/api/people", "/account"];
  return Promise.all(paths.map(async (path) => (await askAs(who, path)).status));
}

const shutOut = [307, 401, 307];

describe("an open session, at its next request,", () => {
  test("is over when its account is disabled, and stays so when it is enabled again", async () => {
    await people.disableAccount(admin.actor, somebody.actor.account);
    expect(await doors(somebody)).toEqual(shutOut);
    await people.enableAccount(admin.actor, somebody.actor.account);
    expect(await doors(somebody)).toEqual(shutOut);
  });

  test.each(["reader", "editor"] as const)("is over when its role becomes %s", async (role) => {
    await people.changeRole(admin.actor, somebody.actor.account, role);
    expect(await doors(somebody)).toEqual(shutOut);
  });

  test("is over when its owner signs out everywhere", async () => {
    await signOutEverywhere(somebody.actor);
    expect(await doors(somebody)).toEqual(shutOut);
  });

  test("is over when an administrator ends it", async () => {
    await people.endSessionsOf(admin.actor, somebody.actor.account);
    expect(await doors(somebody)).toEqual(shutOut);
  });

  test("is over when it is left, and its cookie opens nothing any more", async () => {
    const left = await askAs(somebody, "/account/sign-out/now", { method: "POST" });
    expect(left.status).toBe(303);
    expect(left.headers["clear-site-data"]).toContain('"storage"');
    expect(String(left.headers["set-cookie"])).toMatch(/otkaz-session=;.*Max-Age=0/i);
    expect(await doors(somebody)).toEqual(shutOut);
  });

  test.each(["editor", "admin"] as const)(
    "opens nothing but one's own account to an %s who has no second step yet",
    async (role) => {
      const newcomer = await aSession(role, { enrolled: false });
      expect(await doors(newcomer)).toEqual([307, 404, 200]);
      const { headers } = await askAs(newcomer, "/desk/letters");
      expect(headers.location).toBe("/account/second-step");
      expect((await askAs(newcomer, "/account/second-step")).status).toBe(200);
      expect((await askAs(newcomer, "/desk/settings/export/file")).status).toBe(404);
    },
  );

  test("is over for an editor whose second step is taken away", async () => {
    const editor = await aSession("editor");
    expect(await doors(editor)).toEqual([200, 200, 200]);
    await people.resetSecondStep(admin.actor, editor.actor.account);
    expect(await doors(editor)).toEqual(shutOut);
  });
});

describe("a cookie", () => {
  const meets = async (cookie: string) => doors({ ...somebody, cookie });

  test.each(["role", "account", "version", "session"])(
    "whose %s was changed opens nothing more",
    async (what) => {
      const forged = {
        role: { ...somebody.claims, role: "admin" },
        account: { ...somebody.claims, account: admin.actor.account },
        version: { ...somebody.claims, version: somebody.claims.version + 1 },
        session: { ...somebody.claims, session: "x".repeat(43) },
      }[what];
      if (!forged) throw new Error("nothing is forged");
      const cookie = await cookieFor(forged);
      if (what !== "role") return expect(await meets(cookie)).toEqual(shutOut);
      expect((await askAs({ ...somebody, cookie }, "/desk/audit")).status).toBe(404);
    },
  );

  test("that says its session began later or long ago is not believed", async () => {
    const long = await cookieFor({ ...somebody.claims, authAt: Date.now() - 15 * 86_400_000 });
    expect(await meets(long)).toEqual(shutOut);
  });

  test.each(["", "x", "eyJhbGciOiJkaXIifQ..a.b.c", `${"a".repeat(7000)}`, "%00", "null"])(
    "of %j is nobody's",
    async (value) => expect(await meets(`otkaz-session=${value}`)).toEqual(shutOut),
  );

  test("of next-auth's own names opens nothing", async () => {
    const value = somebody.cookie.split("=").slice(1).join("=");
    for (const name of ["next-auth.session-token", "__Secure-next-auth.session-token"])
      expect(await meets(`${name}=${value}`)).toEqual(shutOut);
  });

  test("and no other proof of who asks is taken: no bearer, no basic", async () => {
    const value = somebody.cookie.split("=").slice(1).join("=");
    for (const authorization of [`Bearer ${value}`, "Bearer", "Basic YTpi", "Bearer %"]) {
      const answer = await askAs(null, "/desk/api/people", { headers: { authorization } });
      expect(answer.status).toBe(401);
    }
  });
});

describe("what is grave", () => {
  const old = async (who: Session): Promise<Session> => ({
    ...who,
    cookie: await cookieFor({ ...who.claims, authAt: Date.now() - freshMs - 1000 }),
  });

  test.each(["/account/second-step", "/account/recovery-codes", "/desk/settings/export"])(
    "%s asks again who is there, ten minutes after they proved it",
    async (path) => {
      const later = await askAs(await old(admin), path);
      expect([303, 307]).toContain(later.status);
      const { location = "" } = later.headers;
      expect(location).toBe(`/account/prove?next=${encodeURIComponent(path)}`);
      expect((await askAs(admin, path)).status).toBe(200);
    },
  );

  test("the file of everything is not given to a session that is not fresh", async () => {
    const later = await askAs(await old(admin), "/desk/settings/export/file");
    expect(later.status).toBe(303);
    expect(later.text).toBe("");
  });

  test("a new passkey is not begun by a session that is not fresh", async () => {
    const sent = { method: "POST", json: {} };
    const later = await askAs(await old(somebody), "/account/passkey/new/question", sent);
    expect(later.status).toBe(401);
    expect(JSON.parse(later.text).problem.key).toBe("account.proveAgain");
  });
});
