import { expect, it } from "vitest";
import { moved } from "@/lib/web/moved";

const keys = { "case:9999": 1 };

it("never changes an answer that has not moved", () => {
  const gone = { status: 410, keys } as const;
  expect(moved(gone, /^/, "/api")).toBe(gone);
});

it("gives the new address among the machine routes", () => {
  const answer = { status: 308, keys, to: "/en/cases/9999-case" } as const;
  expect(moved(answer, /^\/en/, "/api/v1")).toEqual({ ...answer, to: "/api/v1/cases/9999-case" });
});
