import { describe, expect, it, vi } from "vitest";
import { readBytes } from "@/lib/web/read-bytes";
import { refusedWith } from "@/tests/fixtures/refused-with";

/** A body that counts how often somebody asked for more of it. */
function aBody(pieces: number, headers: Record<string, string> = {}) {
  const pull = vi.fn((controller: ReadableStreamDefaultController<Uint8Array>) => {
    if (pull.mock.calls.length > pieces) controller.close();
    else controller.enqueue(new Uint8Array(10));
  });
  const body = new ReadableStream({ pull }, { highWaterMark: 0 });
  const request = new Request("https://otkaz.example/", {
    ...{ method: "POST", body, headers, duplex: "half" },
  });
  return { request, pull };
}

describe("a body that is too long", () => {
  it("is not read at all where it says so", async () => {
    const { request, pull } = aBody(5, { "content-length": "50" });
    expect(await refusedWith(readBytes(request, 20))).toMatchObject({ kind: "too-large" });
    expect(pull).not.toHaveBeenCalled();
  });

  it.each([{}, { "content-length": "1" }, { "content-length": "none" }])(
    "is not read to its end where it says %j",
    async (headers) => {
      const { request, pull } = aBody(1000, headers);
      expect(await refusedWith(readBytes(request, 20))).toMatchObject({ kind: "too-large" });
      expect(pull.mock.calls.length).toBeLessThan(6);
    },
  );
});

describe("a body", () => {
  it("is read whole up to the last byte that is allowed", async () => {
    const { request } = aBody(2, { "content-length": "20" });
    expect((await readBytes(request, 20)).byteLength).toBe(20);
  });

  it("is empty where there is none", async () => {
    const request = new Request("https://otkaz.example/", { method: "POST" });
    expect((await readBytes(request, 20)).byteLength).toBe(0);
  });
});
