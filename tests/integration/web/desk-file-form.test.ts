import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import { deskFileForm } from "@/lib/web/desk-file-form";
import { visiting } from "@/tests/integration/setup/a-visitor";

vi.mock("@/lib/auth/current-visitor", () => ({ currentVisitor: async () => visiting.now }));

type File_ = { name: string; bytes: Uint8Array };
const at = "https://otkaz.example/desk/records/new/file";
const work = vi.fn<(actor: Actor, file: File_) => Promise<string>>();
const send = (init: RequestInit) =>
  deskFileForm(work, { maxBytes: 1000, back: "/desk/x" })(
    new Request(at, { method: "POST", ...init }),
  );
/** The bytes of a form, as a browser sends them; a stream of one would go on after it is broken off. */
const form = async (bytes: Uint8Array<ArrayBuffer>, name = "invented.csv", field = "file") => {
  const data = new FormData();
  data.set(field, new Blob([bytes]), name);
  const sent = new Response(data);
  const type = sent.headers.get("content-type") ?? "";
  return { body: await sent.arrayBuffer(), headers: { "content-type": type } };
};
const some = new Uint8Array([0, 255, 13, 10, 45, 45]);

beforeEach(() => {
  visiting.asEditor();
  work.mockReset();
  work.mockResolvedValue("/desk/records/7");
});

describe("a plain form with a file", () => {
  it("hands the file on, byte for byte, and leads to where it is shown", async () => {
    const answer = await send(await form(some));
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/desk/records/7"]);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    const [actor, file] = work.mock.calls[0] ?? [];
    expect(actor?.account).toBe("invented-editor");
    expect(file).toEqual({ name: "invented.csv", bytes: some });
  });

  it.each([
    ["nobody", visiting.asNobody, 401],
    ["a reader", visiting.asReader, 404],
  ])("is not read of %s", async (_who, become, status) => {
    become();
    const pull = vi.fn();
    const body = new ReadableStream({ pull }, { highWaterMark: 0 });
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    const init: RequestInit & { duplex: string } = { body, headers, duplex: "half" };
    expect((await send(init)).status).toBe(status);
    expect(pull).not.toHaveBeenCalled();
    expect(work).not.toHaveBeenCalled();
  });

  it.each([
    [
      "another type",
      { body: "file=x", headers: { "content-type": "application/x-www-form-urlencoded" } },
    ],
    ["no parts", { body: "x", headers: { "content-type": "multipart/form-data; boundary=x" } }],
    ["no boundary", { body: "x", headers: { "content-type": "multipart/form-data;" } }],
  ])("is refused with %s", async (_what, init) => {
    const answer = await send(init);
    expect(answer.status).toBe(422);
    expect(work).not.toHaveBeenCalled();
  });

  it("is refused with a file of another name", async () => {
    expect((await send(await form(some, "a", "other"))).status).toBe(422);
    expect(work).not.toHaveBeenCalled();
  });

  it("leads back with the reason where the file is too large", async () => {
    const answer = await send(await form(new Uint8Array(20_000)));
    expect([answer.status, answer.headers.get("location")]).toEqual([
      303,
      "/desk/x?problem=form.tooLarge",
    ]);
    expect(work).not.toHaveBeenCalled();
  });

  it("leads back with the reason where the work refuses the file", async () => {
    work.mockRejectedValue(new Refusal("invalid", "records.file.broken", { file: "secret.zip" }));
    const { headers } = await send(await form(some));
    expect(headers.get("location")).toBe("/desk/x?problem=records.file.broken");
  });

  it("says of what is not there that it is not there, and hides nothing that broke", async () => {
    work.mockRejectedValue(new Refusal("not-found", "problem.notFound"));
    expect((await send(await form(some))).status).toBe(404);
    work.mockRejectedValue(new Error("broken"));
    await expect(send(await form(some))).rejects.toThrow("broken");
  });
});
