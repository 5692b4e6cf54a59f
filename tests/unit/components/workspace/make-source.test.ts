import { afterEach, describe, expect, it, vi } from "vitest";
import { makeSource } from "@/components/workspace/make-source";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The desk answers so; what it was sent is noted. */
function answering(status: number, body: unknown): unknown[] {
  const sent: unknown[] = [];
  vi.stubGlobal("fetch", async (_address: string, { body: given }: { body: string }) => {
    sent.push(JSON.parse(given));
    return Response.json(body, { status });
  });
  return sent;
}

const made = {
  ...{ id: "source-1", title: "An invented article", kind: "article", language: "ru" },
  ...{ protection: "open", publisher: null, risk: null, captures: [] },
};

describe("a source made where it is mentioned", () => {
  it("is none where the desk does not take it", async () => {
    answering(422, { problem: { message: "words" } });
    expect(await makeSource("x", "en")).toBeNull();
  });

  it("has its title and the language of the text, and can be mentioned at once", async () => {
    const sent = answering(200, made);
    expect(await makeSource("An invented article", "ru")).toEqual({
      ...{ kind: "source", id: "source-1", label: "An invented article", detail: "" },
    });
    expect(sent).toEqual([{ title: "An invented article", language: "ru" }]);
  });
});
