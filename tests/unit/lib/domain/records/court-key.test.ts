import { describe, expect, it } from "vitest";
import { courtHostKey, courtKey, courtNameKey } from "@/lib/domain/records/court-key";

const keyOf = (courtRaw: string | null, host: string | null) =>
  courtKey({ courtRaw, courtHints: { code: null, own: null, host, region: null } });

describe("what a court that is not settled is filed under", () => {
  it("is nothing where neither name nor host is given", () => {
    expect([keyOf(null, null), keyOf("—", null)]).toEqual([null, null]);
  });

  it("is its name, else its host", () => {
    expect([keyOf("Суд", "a.sudrf.ru"), keyOf(null, "a--b.sudrf.ru")]).toEqual([
      "name:суд",
      "host:a.b.sudrf.ru",
    ]);
  });

  it("is the same for one name in several spellings", () => {
    const spellings = ["35-й гарнизонный  военный суд", "35‑Й ГАРНИЗОННЫЙ ВОЕННЫЙ СУД."];
    expect(new Set(spellings.map(courtNameKey)).size).toBe(1);
  });

  it("is the same for both forms of a host", () => {
    expect(courtHostKey("WWW.gvs--krs.sudrf.ru")).toBe(courtHostKey("gvs.krs.sudrf.ru"));
  });
});
