import { describe, expect, it } from "vitest";
import { hashOf, keyOf } from "@/lib/search/meilisearch/document";
import { differences } from "@/lib/search/sweep-index";

const row = (id: string, version = 1) => ({ kind: "case", id, lang: "en", version, analysis: 1 });
const held = (id: string, version = 1) => ({
  key: keyOf(row(id)),
  thing: `case/${id}`,
  hash: hashOf(row(id, version)),
});

describe("what differs between an index and what is public", () => {
  it("is nothing where both hold the same", () => {
    const found = differences([held("1"), held("2")], [row("2"), row("1")]);
    expect(found).toEqual({ things: [], strangers: [], missing: 0, stale: 0, extra: 0 });
  });

  it("is what is missing, what is old and what is too much, each thing once", () => {
    const wanted = [row("1"), { ...row("1"), lang: "ru" }, row("2", 3)];
    const found = differences([held("2", 2), held("3")], wanted);
    expect(found).toEqual({
      strangers: [],
      things: [
        { kind: "case", id: "1" },
        { kind: "case", id: "2" },
        { kind: "case", id: "3" },
      ],
      missing: 2,
      stale: 1,
      extra: 1,
    });
  });

  it("names the keys that nothing of ours can have", () => {
    const stranger = { key: "old-layout-1", thing: "case/1", hash: "1" };
    const found = differences([held("1"), stranger], [row("1")]);
    expect(found).toMatchObject({ strangers: ["old-layout-1"], extra: 1 });
  });
});
