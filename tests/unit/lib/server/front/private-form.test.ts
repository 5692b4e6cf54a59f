import { createServer } from "node:http";
import { connect } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { lookedAt } from "@/lib/server/front/private-form";
import { filePosts } from "@/lib/web/public-routes";
import { sourceFiles } from "@/tests/fixtures/source-files";
import { aFront } from "./a-front";

const desk = { headers: { "content-type": "text/html" } };
const multipart = { "content-type": "multipart/form-data; boundary=x" };
const call = { "next-action": "40", "content-type": "text/plain;charset=UTF-8" };
const chunked = { "transfer-encoding": "chunked" };

/** A form of parts, as a browser sends it. */
function form(fields: Record<string, string>, end = "--x--\r\n"): string {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return parts.join("") + end;
}

const action = (bound: unknown) => ({
  $ACTION_REF_1: "",
  "$ACTION_1:0": JSON.stringify({ bound }),
});

async function sent(path: string, headers: Record<string, string>, body: string) {
  const { ask, calls } = await aFront(() => desk);
  return { answer: await ask(path, { method: "POST", headers, body }), calls };
}

describe("a form to a private page that cannot be read", () => {
  it.each([
    ["no parts", multipart, "garbage"],
    ["nothing at all", multipart, ""],
    ["no end", multipart, form({ a: "b" }, "")],
    ["no boundary", { "content-type": "multipart/form-data" }, form({ a: "b" })],
    ["another type of parts", { "content-type": "multipart/mixed; boundary=x" }, form({ a: "b" })],
    ["a part without a name", multipart, "--x\r\nContent-Disposition: no\r\n\r\nv\r\n--x--\r\n"],
    ["NULs for a head", multipart, "--x\r\n\0\0\r\n\r\nv\r\n--x--\r\n"],
    ["an action without what it is given", multipart, form(action("$@1"))],
    [
      "an action that is given nonsense",
      multipart,
      form({ ...action("$@1"), "$ACTION_1:1": "{{" }),
    ],
    ["an action that is given no list", multipart, form(action({}))],
    ["an action that is not named", multipart, form({ $ACTION_REF_1: "" })],
    ["a call that says nothing", call, ""],
    ["a call in half a sentence", call, "[[["],
    ["a call in parts without the first", { ...call, ...multipart }, form({ a: "1" })],
    ["a call in broken parts", { ...call, ...multipart }, "garbage"],
  ])("for it has %s, is refused in words and never comes to Next", async (_what, headers, body) => {
    const { answer, calls } = await sent("/account/sign-in", headers, body);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("cannot be read");
    expect(answer.headers["cache-control"]).toBe("private, no-store");
    expect(calls).toEqual([]);
  });

  it("is nobody's trouble where its sender has gone away in the middle", async () => {
    const failed = new Promise((resolve) => {
      const server = createServer((req) => {
        lookedAt(req, "/account").catch(resolve);
      });
      onTestFinished(() => void server.close());
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        if (address === null || typeof address === "string") return;
        const head = "POST /account HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n";
        const socket = connect(address.port, "127.0.0.1");
        socket.write(`${head}Content-Type: ${multipart["content-type"]}\r\n\r\nabc`, () =>
          setTimeout(() => socket.destroy(), 20),
        );
      });
    });
    expect((await failed)?.constructor.name).toBe("CutOff");
  });
});

describe("a form to a private page that can be read", () => {
  it.each([
    ["fields", multipart, form({ a: "b", ключ: "значение" })],
    ["no fields", multipart, form({})],
    ["an action", multipart, form({ ...action("$@1"), "$ACTION_1:1": "[1]", a: "b" })],
    ["an action that is given nothing", multipart, form(action(null))],
    ["an action by its name", multipart, form({ $ACTION_ID_40: "", $ACTION_KEY: "k" })],
    ["a call", call, '["$undefined"]'],
    ["a call in parts", { ...call, ...multipart }, form({ "1_a": "b", "0": '["$K1"]' })],
    ["fields in pieces", { ...multipart, ...chunked }, form({ a: "b".repeat(300_000) })],
  ])("comes to Next as it was sent: %s", async (_what, headers, body) => {
    const { answer, calls } = await sent("/account/sign-in", headers, body);
    expect(answer.status).toBe(200);
    expect(calls.map((one) => one.body)).toEqual([body]);
  });

  it.each([
    ["a plain form", { "content-type": "application/x-www-form-urlencoded" }],
    ["a text", { "content-type": "text/plain" }],
    ["nothing", {}],
  ])("is not looked at where it is %s", async (_what, headers) => {
    const { answer, calls } = await sent("/account", headers, "a=%zz{");
    expect([answer.status, calls[0]?.body]).toEqual([200, "a=%zz{"]);
  });
});

describe("a form to a private page that is long", () => {
  const whole = (bytes: number) => form({ a: "a".repeat(bytes) });
  const asked: [string, Record<string, string>, (bytes: number) => string][] = [
    ["/account/sign-in", multipart, whole],
    ["/account/sign-in", { ...multipart, ...chunked }, whole],
    ["/desk/cases/new", call, (bytes) => JSON.stringify(["a".repeat(bytes)])],
    ["/desk/cases/new", { ...call, ...chunked }, (bytes) => JSON.stringify(["a".repeat(bytes)])],
  ];

  it.each(asked)("%s %j is refused in words", async (path, headers, body) => {
    const { answer, calls } = await sent(path, headers, body(1_100_000));
    expect(answer.status).toBe(413);
    expect(answer.text).toContain("too long");
    expect(answer.headers["cache-control"]).toBe("private, no-store");
    expect(calls).toEqual([]);
  });

  it.each(asked)("%s %j is handed on while a form may be so long", async (path, headers, body) => {
    const { answer, calls } = await sent(path, headers, body(900_000));
    expect(answer.status).toBe(200);
    expect(calls[0]?.body).toBe(body(900_000));
  });

  it.each([
    ["a file in a plain form", filePosts[0] ?? "", multipart],
    ["a save", "/desk/api/cases/0001", { "content-type": "application/json" }],
    ["a file", "/desk/api/sources/upload", { "content-type": "application/octet-stream" }],
  ])("is not what %s is, which has a limit of its own", async (_what, path, headers) => {
    const { answer, calls } = await sent(path, headers, "a".repeat(1_100_000));
    expect([answer.status, calls.length]).toEqual([200, 1]);
  });

  it("is each address that takes a file from one", () => {
    const routes = sourceFiles("app/desk", "app/account").filter(({ text }) =>
      text.includes("deskFileForm("),
    );
    expect(routes.map(({ path }) => path.slice("app".length, -"/route.ts".length))).toEqual(
      filePosts,
    );
  });
});
