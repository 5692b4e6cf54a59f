import { beforeEach, describe, expect, it, vi } from "vitest";
import { openInvitation } from "@/lib/operations/accounts/accept-invitation";
import { openReset } from "@/lib/operations/accounts/reset-passphrase";
import { showAccount } from "@/lib/operations/accounts/show-account";
import { signIn } from "@/lib/operations/accounts/sign-in";
import { whoIs } from "@/lib/operations/accounts/who-is";
import { runCommand } from "@/lib/server/run-command";
import { aGenerator } from "@/tests/integration/setup/a-generator";
import { anAccount, passphrase } from "@/tests/integration/setup/an-account";
import { ownDataFolder } from "@/tests/integration/setup/casebook";
import { valuesOf } from "@/tests/integration/setup/contents";
import { aDatabase } from "@/tests/integration/setup/database";

await ownDataFolder();
const { databaseUrl } = await aDatabase();
const address = "127.0.0.1";
let printed = "";

beforeEach(() => {
  printed = "";
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, "write").mockImplementation((text) => {
      printed += String(text);
      return true;
    });
});

describe("an operator", () => {
  it.each([
    [],
    ["nonsense"],
    ["create"],
    ["create", "owner"],
    ["role", "x@y.z"],
    ["reset"],
    ["reset", "x@y.z", "all"],
    ["list", "everybody"],
    ["create", "admin", "x@y.z"],
    ["role", "x@y.z", "reader", "editor"],
    ["disable", "x@y.z", "z@y.x"],
    ["reset", "x@y.z", "second-step", "now"],
    ["toString"],
    ["constructor", "x@y.z"],
    ["__proto__"],
  ])("is told how to ask: %j", async (...words) => {
    expect(await runCommand(["user", ...words])).toBe(2);
    expect(printed).toContain("npm run otkaz user create ROLE");
  });

  it("is told that something was done, and when it holds", async () => {
    const { email } = await anAccount();
    expect(await runCommand(["user", "role", email, "researcher"])).toBe(0);
    expect(printed).toContain("Done. It holds from their next request on.");
  });

  it("is told of an address that nobody has", async () => {
    expect(await runCommand(["user", "disable", "nobody@invented.example"])).toBe(1);
    expect(printed).toContain("There is no such account.");
  });

  it("prints a link to join with, and no passphrase ever", async () => {
    expect(await runCommand(["user", "create", "editor"])).toBe(0);
    const [, token = ""] =
      /http:\/\/localhost:3000\/account\/invite\/([\w-]{43})/.exec(printed) ?? [];
    expect(await openInvitation(token, address)).toBe("editor");
  });

  it("prints a link for a new passphrase", async () => {
    const { email, alias } = await anAccount();
    expect(await runCommand(["user", "reset", email])).toBe(0);
    const [, token = ""] = /\/account\/reset\/([\w-]{43})/.exec(printed) ?? [];
    expect(await openReset(token, address)).toBe(alias);
  });

  it("takes a lost second step away", async () => {
    const account = await anAccount();
    await aGenerator(account.actor);
    expect(await runCommand(["user", "reset", account.email.toUpperCase(), "second-step"])).toBe(0);
    expect((await showAccount(account.actor)).account.steps.code).toBe(false);
  });

  it("shuts somebody out at once, and lets them in again", async () => {
    const { email } = await anAccount();
    const done = await signIn({ email, passphrase, address });
    expect(await runCommand(["user", "disable", email])).toBe(0);
    expect("session" in done && (await whoIs(done.session))).toBeNull();
    expect(await runCommand(["user", "enable", email])).toBe(0);
    expect(await signIn({ email, passphrase, address })).toBeTruthy();
  });

  it("changes a role, but never the last administrator's", async () => {
    const { email } = await anAccount("admin");
    expect(await runCommand(["user", "role", email, "reader"])).toBe(1);
    expect(printed).toContain("last administrator");
    const other = await anAccount("researcher");
    expect(await runCommand(["user", "role", other.email, "admin"])).toBe(0);
    expect(await runCommand(["user", "role", email, "reader"])).toBe(0);
    const roles = "SELECT role FROM desk.account WHERE email = ANY($1) ORDER BY role";
    expect(await valuesOf(databaseUrl, roles, [[email, other.email]])).toEqual(["admin", "reader"]);
  });

  it("sees who has an account, and nothing of how they sign in", async () => {
    const { email } = await anAccount();
    expect(await runCommand(["user", "list"])).toBe(0);
    expect(printed).toContain(email);
    expect(printed).not.toMatch(/argon2|\$v=19/);
  });
});
