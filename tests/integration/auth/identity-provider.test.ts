import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { GET, POST } from "@/app/api/auth/[...nextauth]/route";
import { authOptions } from "@/lib/auth/auth-options";
import { beginSession } from "@/lib/auth/begin-session";
import { currentVisitor } from "@/lib/auth/current-visitor";
import { readSession } from "@/lib/auth/session-cookie";
import { beginLink, unlinkIdentities } from "@/lib/operations/accounts/identities";
import { disableAccount } from "@/lib/operations/accounts/people";
import { signIn } from "@/lib/operations/accounts/sign-in";
import { aGenerator } from "@/tests/integration/setup/a-generator";
import { anAccount, forgetLimits, passphrase } from "@/tests/integration/setup/an-account";
import { ownDataFolder } from "@/tests/integration/setup/casebook";
import { CookieJar } from "@/tests/integration/setup/cookie-jar";
import { aDatabase } from "@/tests/integration/setup/database";
import { anIdentityProvider } from "@/tests/integration/setup/identity-provider";

const browser = vi.hoisted(() => ({ jar: new Map<string, CookieJar>() }));
vi.mock("next/headers", () => ({
  cookies: async () => browser.jar.get("now"),
  headers: async () => new Headers({ "x-forwarded-for": "127.0.0.1" }),
}));

await ownDataFolder();
const { databaseUrl } = await aDatabase();
const { issuer, who } = await anIdentityProvider();
const provider = { issuer, clientId: "otkaz", clientSecret: "invented-secret", name: "Invented" };
const jar = new CookieJar();
browser.jar.set("now", jar);

beforeEach(async () => {
  jar.clear();
  Object.assign(who, { sub: `invented-${Math.random()}`, issuer, badSignature: false });
  await forgetLimits(databaseUrl);
});

describe("somebody who comes from an identity provider", () => {
  it("is let in nowhere who has linked no account, whatever their address is", async () => {
    expect(await comeBack()).toBe("/account/sign-in?said=provider-unknown");
    expect((await currentVisitor()).actor.account).toBeNull();
  });

  it("is let in once they have linked it while signed in, but not freshly", async () => {
    const account = await linked();
    jar.clear();
    expect(await comeBack()).toBe("/desk");
    expect((await currentVisitor()).actor).toEqual({
      role: "researcher",
      account: account.id,
      fresh: false,
    });
  });

  it.each([
    ["where they were going", "/desk/cases/9001?in=ru", "/desk/cases/9001?in=ru"],
    ["to the desk where that is another site", "https://evil.example/desk", "/desk"],
    ["to the desk where that looks like this one", "//evil.example/desk", "/desk"],
  ])("goes on %s", async (_how, wanted, where) => {
    await linked();
    jar.clear();
    expect(await comeBack(wanted)).toBe(where);
  });

  it("is asked for the second step on the way there", async () => {
    const account = await linked();
    await aGenerator(account.actor);
    jar.clear();
    expect(await comeBack("/desk/review")).toBe("/account/sign-in/second?next=%2Fdesk%2Freview");
  });

  it("still has the second step before them", async () => {
    const account = await linked();
    await aGenerator(account.actor);
    jar.clear();
    expect(await comeBack()).toMatch(/^\/account\/sign-in\/second\?/);
    expect((await currentVisitor()).actor.account).toBeNull();
  });

  it("is nobody once the account is disabled, or the link is cut", async () => {
    const account = await linked();
    await unlinkIdentities(account.actor);
    jar.clear();
    expect(await comeBack()).toBe("/account/sign-in?said=provider-unknown");
    const other = await linked();
    await disableAccount({ role: "admin", account: null, fresh: true }, other.id);
    jar.clear();
    expect(await comeBack()).toBe("/account/sign-in?said=provider-unknown");
  });

  it.each([
    ["the signature is not the provider's", { badSignature: true }],
    ["another vouches than was asked", { issuer: "https://evil.example" }],
  ])("is let in nowhere when %s", async (_why, wrong) => {
    await linked();
    jar.clear();
    Object.assign(who, wrong);
    expect(await comeBack()).toMatch(/^\/api\/auth\/error/);
    expect((await currentVisitor()).actor.account).toBeNull();
  });

  it("is let in nowhere when the answer belongs to another browser", async () => {
    await linked();
    jar.clear();
    const back = await leave();
    jar.clear();
    expect(await answered(back)).toMatch(/^\/api\/auth\/error/);
  });
});

describe("linking an account elsewhere", () => {
  it("asks for a fresh proof", async () => {
    const { actor } = await signedIn();
    const session = await readSession();
    const stale = { ...actor, fresh: false };
    await expect(session && beginLink(stale, session)).rejects.toMatchObject({
      kind: "sign-in-again",
    });
  });

  it("does not happen to somebody who only happens to be signed in", async () => {
    await signedIn();
    expect(await comeBack()).toBe("/account/sign-in?said=provider-unknown");
  });

  it("takes nothing that is linked to somebody else", async () => {
    await linked();
    jar.clear();
    await signedIn();
    await intend();
    expect(await comeBack()).toBe("/account?said=link-failed");
  });
});

describe("the addresses of next-auth", () => {
  const requested = (method: string, path: string) => {
    const url = `http://localhost:3000/api/auth/${path}?error=%3Cscript%3E`;
    const context = { params: Promise.resolve({ nextauth: path.split("/") }) };
    return (method === "POST" ? POST : GET)(new NextRequest(url, { method }), context);
  };
  const configured = () => {
    vi.stubEnv("OIDC_ISSUER", issuer);
    vi.stubEnv("OIDC_CLIENT_ID", "otkaz");
    vi.stubEnv("OIDC_CLIENT_SECRET", "invented-secret");
  };
  afterEach(() => {
    for (const name of ["ISSUER", "CLIENT_ID", "CLIENT_SECRET"]) vi.stubEnv(`OIDC_${name}`, "");
  });

  it.each(["csrf", "error", "signin", "callback/oidc", "session"])(
    "are not there where no provider is set: %s",
    async (path) => {
      expect((await requested("GET", path)).status).toBe(404);
    },
  );

  it.each([
    ["GET", "session"],
    ["POST", "session"],
    ["GET", "providers"],
    ["POST", "callback/credentials"],
    ["POST", "_log"],
    ["POST", "signout"],
    ["GET", "0001-dmitry-vasilets"],
  ])("are not there beyond the way to the provider and back: %s %s", async (method, path) => {
    configured();
    expect((await requested(method, path)).status).toBe(404);
  });

  it("lead to our own page when something went wrong, and say nothing of what the address says", async () => {
    configured();
    const answer = await requested("GET", "error");
    expect([answer.status, answer.headers.get("location"), await answer.text()]).toEqual([
      303,
      "/account/sign-in?said=provider-failed",
      "",
    ]);
  });
});

it("nothing of it is logged", async () => {
  const spies = (["log", "info", "warn", "error", "debug"] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => undefined),
  );
  const written = vi.spyOn(process.stderr, "write");
  await linked();
  jar.clear();
  Object.assign(who, { badSignature: true });
  await comeBack();
  for (const spy of [...spies, written]) expect(spy).not.toHaveBeenCalled();
  for (const spy of [...spies, written]) spy.mockRestore();
});

async function signedIn() {
  const account = await anAccount("researcher");
  const done = await signIn({ email: account.email, passphrase, address: "127.0.0.1" });
  if ("session" in done) await beginSession(done.session, "/desk");
  return account;
}

async function intend() {
  const { actor } = await currentVisitor();
  const session = await readSession();
  if (session) await beginLink(actor, session);
}

/** Somebody who is signed in and has linked the account for which the provider vouches now. */
async function linked() {
  const account = await signedIn();
  await intend();
  expect(await comeBack()).toBe("/account?said=linked");
  return account;
}

async function comeBack(next = "/desk"): Promise<string> {
  return answered(await leave(next));
}

/** Goes to the provider, and gives the address with which it sends the browser back. */
async function leave(next = "/desk"): Promise<URL> {
  const { body } = await ask({ method: "GET", path: ["csrf"] });
  const sent = { csrfToken: body.csrfToken, json: "true", callbackUrl: next };
  const { location } = await ask({ method: "POST", path: ["signin", "oidc"], body: sent });
  const answer = await fetch(location, { redirect: "manual" });
  return new URL(answer.headers.get("location") ?? "");
}

async function answered(back: URL): Promise<string> {
  expect(`${back.origin}${back.pathname}`).toBe("http://localhost:3000/api/auth/callback/oidc");
  const query = Object.fromEntries(back.searchParams);
  const { location } = await ask({ method: "GET", path: ["callback", "oidc"], query });
  return location.replace("http://localhost:3000", "");
}

type Asked = {
  method: string;
  path: string[];
  query?: Record<string, string>;
  body?: Record<string, string>;
};

/** One request to next-auth with the cookies of the browser, and what it answers. */
async function ask({ method, path, query = {}, body }: Asked) {
  const answer = { location: "", body: { csrfToken: "", url: "" } };
  const headers = new Map<string, string[]>();
  const res = {
    status: () => res,
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    setHeader: (name: string, value: string | string[]) => {
      headers.set(name.toLowerCase(), [value].flat());
      return res;
    },
    json: (sent: object) => Object.assign(answer.body, sent),
    send: (sent: object) => Object.assign(answer.body, sent),
    end: () => undefined,
  };
  const req = {
    method,
    headers: {},
    query: { nextauth: path, ...query },
    body,
    cookies: Object.fromEntries(jar.held),
  };
  await Reflect.apply(NextAuth, undefined, [req, res, await authOptions(provider)]);
  for (const cookie of headers.get("set-cookie") ?? []) jar.take(cookie);
  answer.location = headers.get("location")?.[0] ?? answer.body.url;
  return answer;
}
