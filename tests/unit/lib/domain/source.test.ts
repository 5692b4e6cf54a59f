import { describe, expect, it } from "vitest";
import { source } from "@/lib/domain/source";
import { messagesOf } from "@/tests/fixtures/messages-of";

const capture = {
  id: "invented.1",
  sha256: "ab".repeat(32),
  codePoints: 10,
  fileName: "invented.txt",
};
const written = (more: object) => ({
  id: "invented",
  kind: "article",
  title: "An invented article",
  titleBasis: "described",
  language: "en",
  captures: [capture],
  ...more,
});

describe("a source", () => {
  it.each(["javascript:alert(1)", "ftp://invented.example/a", "invented.example"])(
    "never has the address %s",
    (address) => {
      expect(messagesOf(source, written({ address }))).not.toEqual([]);
    },
  );

  it.each([
    ["half a hash", { sha256: "ab" }],
    ["a length below nothing", { codePoints: -1 }],
    ["its text", { text: "the whole of an invented article" }],
  ])("never holds a capture with %s", (_what, more) => {
    expect(messagesOf(source, written({ captures: [{ ...capture, ...more }] }))).not.toEqual([]);
  });

  it("may be known by title alone", () => {
    expect(source.parse(written({ captures: [] })).published.basis).toBe("unknown");
  });
});
