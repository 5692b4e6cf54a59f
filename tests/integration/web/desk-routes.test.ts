import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { Refusal, type RefusalKind } from "@/lib/domain/refusal";
import { deskDownload, deskUpload } from "@/lib/web/desk-files";
import { deskCommand, deskQuery, openCommand } from "@/lib/web/desk-json";
import { deskStream } from "@/lib/web/desk-stream";
import { visiting } from "@/tests/integration/setup/a-visitor";

vi.mock("@/lib/auth/current-visitor", () => ({ currentVisitor: async () => visiting.now }));

const at = "https://otkaz.example/desk/api/x";
const route = (params: Record<string, string | string[]> = {}) => ({
  params: Promise.resolve(params),
});
const work = vi.fn<(asked: unknown) => Promise<unknown>>();
const schema = z.strictObject({ q: z.string().max(5).optional() });
const pieces = vi.fn<() => AsyncGenerator<string>>();

const query = (address = at) => deskQuery(schema, work)(new Request(address), route());
const sent = (body: string, type = "application/json") =>
  new Request(at, { method: "POST", body, headers: { "content-type": type } });
const command = (request: Request, maxBytes?: number) =>
  deskCommand(schema, work, maxBytes)(request, route());
const upload = (headers: Record<string, string> = {}, body: string = "bytes", most = 100) =>
  deskUpload(work, most)(
    new Request(at, {
      method: "POST",
      body,
      headers: { "content-type": "application/octet-stream", "x-desk-upload": "1", ...headers },
    }),
    route({ id: "s1" }),
  );
const file = { body: new Uint8Array([1, 2]), fileName: "source-1.bin" };
const download = (fileName = file.fileName) =>
  deskDownload(async (asked) => {
    await work(asked);
    return { ...file, fileName };
  })(new Request(at), route({ id: "s1" }));
const stream = (address = at) =>
  deskStream({
    schema,
    fileName: "x.csv",
    contentType: "text/csv; charset=utf-8",
    page: "/desk/audit",
    work: async (...asked) => {
      await work(asked);
      return pieces();
    },
  })(new Request(address));

const ways = { query, command: () => command(sent("{}")), upload, download, stream };
const each = Object.entries(ways).map(([name, ask]) => ({ name, ask: () => ask() }));

beforeEach(() => {
  visiting.asEditor();
  work.mockReset();
  work.mockResolvedValue({ made: true });
  pieces.mockReset();
  pieces.mockImplementation(async function* () {
    yield "one";
    yield "two";
  });
});

describe.each(each)("a $name of the desk", ({ ask }) => {
  it("is refused to who is not signed in, before anything is done", async () => {
    visiting.asNobody();
    const answer = await ask();
    expect(work).not.toHaveBeenCalled();
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([
      401,
      "private, no-store",
    ]);
  });

  it("is kept by nobody on the way", async () => {
    const answer = await ask();
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
  });

  it("says nothing of what broke: that is an error", async () => {
    work.mockRejectedValue(new Error("broken"));
    await expect(ask()).rejects.toThrow("broken");
  });
});

describe("what is sent to the desk", () => {
  const unread = (headers: Record<string, string>) => {
    const pull = vi.fn();
    const body = new ReadableStream({ pull }, { highWaterMark: 0 });
    const with_ = { method: "POST", body, headers, duplex: "half" };
    return { pull, request: new Request(at, with_) };
  };
  const asJson = { "content-type": "application/json" };
  const asFile = { "content-type": "application/octet-stream", "x-desk-upload": "1" };
  const sendings = [
    { name: "command", headers: asJson, handler: deskCommand(schema, work, 100) },
    { name: "upload", headers: asFile, handler: deskUpload(work, 100) },
  ];

  it.each(sendings)("as a $name is not read of anybody but staff", async ({ headers, handler }) => {
    const { pull, request } = unread(headers);
    visiting.asNobody();
    expect((await handler(request, route())).status).toBe(401);
    visiting.asReader();
    expect((await handler(request, route())).status).toBe(404);
    expect(pull).not.toHaveBeenCalled();
    expect(work).not.toHaveBeenCalled();
  });

  it.each(sendings)("as a $name is not read where it says that it is too long", async (sending) => {
    const { pull, request } = unread({ ...sending.headers, "content-length": "101" });
    expect((await sending.handler(request, route())).status).toBe(413);
    expect(pull).not.toHaveBeenCalled();
  });

  it("elsewhere is read of readers too", async () => {
    visiting.asReader();
    const own = new Request("https://otkaz.example/account/passkey/new/question", {
      ...{ method: "POST", body: "{}", headers: asJson },
    });
    expect((await deskCommand(schema, work)(own, route())).status).toBe(200);
  });
});

describe("a refusal", () => {
  const statuses: [RefusalKind, number][] = [
    ["invalid", 422],
    ["sign-in-again", 401],
    ["forbidden", 403],
    ["not-found", 404],
    ["gone", 410],
    ["conflict", 409],
    ["too-large", 413],
    ["too-many", 429],
    ["unavailable", 503],
  ];

  it.each(statuses)("as %s is answered by %i, with its words", async (kind, status) => {
    work.mockRejectedValue(new Refusal(kind, "problem.notFound", { field: "q" }));
    const answer = await query();
    expect(answer.status).toBe(status);
    const { problem } = z
      .object({ problem: z.object({ message: z.string(), kind: z.string() }) })
      .parse(await answer.json());
    expect(problem.kind).toBe(kind);
    expect(problem.message).not.toContain("problem.");
    expect(answer.headers.has("retry-after")).toBe(kind === "too-many");
  });
});

describe("a query", () => {
  it.each(["?role=admin", "?q=1&$where=1", "?q=123456", "?__proto__=1"])(
    "of %s is refused",
    async (search) => {
      expect((await query(`${at}${search}`)).status).toBe(422);
      expect(work).not.toHaveBeenCalled();
    },
  );

  it("joins the parts of its address", async () => {
    await deskQuery(schema, work)(new Request(at), route({ path: ["a", "b"], id: "c" }));
    expect(work).toHaveBeenCalledWith(
      expect.objectContaining({ params: { path: "a/b", id: "c" }, input: {} }),
    );
  });
});

describe("a command", () => {
  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "application/json-seq",
    "",
  ])("of the type %j is refused: a form of another site could send it", async (type) => {
    expect((await command(sent("{}", type))).status).toBe(422);
    expect(work).not.toHaveBeenCalled();
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    '"x"',
    "1",
    '{"role":"admin"}',
    '{"q":{"not":""}}',
    '{"q":["a"]}',
  ])("of %j is refused", async (body) => {
    expect((await command(sent(body))).status).toBe(422);
    expect(work).not.toHaveBeenCalled();
  });

  it("may say of which letters its JSON is", async () => {
    expect((await command(sent('{"q":"x"}', "Application/JSON; charset=utf-8"))).status).toBe(200);
  });

  it("is not read to its end where it is too long", async () => {
    expect((await command(sent(`{"q":"${"x".repeat(200)}"}`), 100)).status).toBe(413);
  });

  it("answers an empty object where there is nothing to say", async () => {
    work.mockResolvedValue(undefined);
    expect(await (await command(sent("{}"))).json()).toEqual({});
  });

  it("of signing in is done for somebody who is nobody yet", async () => {
    visiting.asNobody();
    const answer = await openCommand(schema, work)(sent("{}"), route());
    expect([answer.status, work.mock.calls.length]).toEqual([200, 1]);
    expect((await openCommand(schema, work)(sent("{}", "text/plain"), route())).status).toBe(422);
  });
});

describe("an upload", () => {
  it.each([
    ["without the header that no form sends", { "x-desk-upload": "" }],
    ["as a form", { "content-type": "multipart/form-data" }],
    ["under a type of its own", { "content-type": "text/html" }],
    ["with a description that cannot be read", { "x-desk-about": "%7B" }],
    ["with a description that is not encoded", { "x-desk-about": "%" }],
  ])("%s is refused", async (_what, headers) => {
    expect((await upload(headers)).status).toBe(422);
    expect(work).not.toHaveBeenCalled();
  });

  it("that is too long is refused", async () => {
    expect((await upload({}, "x".repeat(200))).status).toBe(413);
  });

  it("brings its bytes and what is said of them", async () => {
    const about = encodeURIComponent(JSON.stringify({ title: "Выдуманный" }));
    await upload({ "x-desk-about": about });
    expect(work).toHaveBeenCalledWith(
      expect.objectContaining({ about: { title: "Выдуманный" }, params: { id: "s1" } }),
    );
  });
});

describe("a file that is given out", () => {
  it("is saved and never shown, and runs nothing", async () => {
    const { headers } = await download();
    expect(headers.get("content-disposition")).toBe('attachment; filename="source-1.bin"');
    expect(headers.get("content-type")).toBe("application/octet-stream");
    expect(headers.get("content-security-policy")).toContain("sandbox");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it.each(['a"; filename="b.html', "a\r\nSet-Cookie: x=y", "../../etc/passwd", "дело.pdf"])(
    "has a name that says nothing more: %j",
    async (name) => {
      const { headers } = await download(name);
      expect(headers.get("content-disposition")).toMatch(/^attachment; filename="[\w.-]*"$/);
      expect(headers.has("set-cookie")).toBe(false);
    },
  );
});

describe("a long text that is given out", () => {
  it("comes whole, as a file", async () => {
    const answer = await stream();
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="x.csv"');
    expect(await answer.text()).toBe("onetwo");
  });

  it("is read no further when nobody reads it any more", async () => {
    const ended = vi.fn();
    pieces.mockImplementation(async function* () {
      try {
        for (;;) yield "more";
      } finally {
        ended();
      }
    });
    const reader = (await stream()).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect(ended).toHaveBeenCalledOnce();
  });

  it("leads to the page of the fresh proof, and back to where it was asked for", async () => {
    work.mockRejectedValue(new Refusal("sign-in-again", "account.proveAgain"));
    const { status, headers } = await stream();
    expect([status, headers.get("location")]).toEqual([303, "/account/prove?next=%2Fdesk%2Faudit"]);
  });

  it("refuses a query that it does not know", async () => {
    expect((await stream(`${at}?role=admin`)).status).toBe(422);
  });
});
