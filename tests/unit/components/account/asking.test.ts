import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { addPasskey } from "@/components/account/ask-new-passkey";
import { askPasskey } from "@/components/account/ask-passkey";
import { forgetEverything } from "@/components/account/forget-everything";
import { sendJson } from "@/components/account/send-json";

const asked = { challenge: "invented" };
const used = {
  id: "k",
  rawId: "k",
  type: "public-key",
  clientExtensionResults: {},
  response: { clientDataJSON: "a", authenticatorData: "b", signature: "c" },
} as const;
const made = {
  ...used,
  response: { clientDataJSON: "a", attestationObject: "b" },
};
const question = { status: 200, body: { options: asked } };
const refusal = (kind: string, message: string) => ({
  status: 422,
  body: { problem: { kind, key: "x", values: {}, message } },
});

/** Answers each request in turn, and remembers what was sent. */
function server(...answers: { status: number; body: unknown }[]) {
  const sent: { path: string; body: unknown }[] = [];
  vi.stubGlobal("fetch", async (path: string, init: { body: string }) => {
    sent.push({ path, body: JSON.parse(init.body) });
    const next = answers.shift();
    if (!next) throw new TypeError("no network");
    return new Response(JSON.stringify(next.body), { status: next.status });
  });
  return sent;
}

afterEach(() => vi.unstubAllGlobals());

describe("asking a key", () => {
  const ask = { purpose: "sign-in", next: "/desk", lang: "en", ask: async () => used } as const;

  it("leads where the server says, once the answer of the key was right", async () => {
    const sent = server(question, { status: 200, body: { goTo: "/desk/cases" } });
    expect(await askPasskey(ask)).toEqual({ goTo: "/desk/cases" });
    expect(sent).toEqual([
      { path: "/account/passkey/question", body: { purpose: "sign-in" } },
      {
        path: "/account/passkey/answer",
        body: { purpose: "sign-in", next: "/desk", answer: used },
      },
    ]);
  });

  it("never leads away from the site", async () => {
    server(question, { status: 200, body: { goTo: "https://evil.example" } });
    expect(await askPasskey(ask)).toEqual({ problem: expect.stringContaining("did not work") });
  });

  it("says what the server refuses, in its words", async () => {
    server(question, refusal("too-many", "Too often."));
    expect(await askPasskey(ask)).toEqual({ problem: "Too often." });
  });

  it.each([
    ["there is no network", []],
    ["the server answers nonsense", [{ status: 500, body: "<html>" }]],
  ])("says that it did not work when %s", async (_why, answers) => {
    server(...answers);
    expect(await askPasskey(ask)).toEqual({ problem: expect.stringContaining("did not work") });
  });

  it("says so when somebody closes the browser's dialogue", async () => {
    const sent = server(question);
    const closed = { ...ask, ask: () => Promise.reject(new Error("NotAllowedError")) };
    expect(await askPasskey(closed)).toEqual({ problem: expect.stringContaining("did not work") });
    expect(sent).toHaveLength(1);
  });
});

describe("adding a key", () => {
  const add = { name: "Blue", lang: "en", ask: async () => made } as const;

  it("sends its name with its answer", async () => {
    const sent = server(question, { status: 200, body: { goTo: "/account/recovery-codes" } });
    expect(await addPasskey(add)).toEqual({ goTo: "/account/recovery-codes" });
    expect(sent[1]?.body).toEqual({ name: "Blue", answer: made });
  });

  it("leads to a fresh proof where one is wanted", async () => {
    server(refusal("sign-in-again", "Please prove again."));
    expect(await addPasskey(add)).toEqual({ goTo: "/account/prove?next=%2Faccount%2Fsecond-step" });
  });
});

it("reads an answer by its schema, and takes nothing else for one", async () => {
  server({ status: 200, body: { n: "x" } });
  expect(await sendJson("/x", {}, z.object({ n: z.number() }))).toEqual({
    problem: "",
    kind: "unavailable",
  });
});

describe("signing out", () => {
  it("takes everything away that the site keeps in the browser", async () => {
    const gone: string[] = [];
    await forgetEverything({
      localStorage: { clear: () => gone.push("local") },
      sessionStorage: { clear: () => gone.push("session") },
      indexedDB: {
        databases: async () => [{ name: "one" }, { name: "two" }],
        deleteDatabase: (name: string) => {
          gone.push(name);
          return Object.create(null);
        },
      },
    });
    expect(gone).toEqual(["local", "session", "one", "two"]);
  });

  it("goes on where a browser lets nothing be kept", async () => {
    const refuse = () => {
      throw new Error("SecurityError");
    };
    await forgetEverything({
      localStorage: { clear: refuse },
      sessionStorage: { clear: refuse },
      indexedDB: { databases: refuse, deleteDatabase: refuse },
    });
  });
});
