import { expect, it } from "vitest";
import { complaint } from "@/lib/server/migrations/check-reader";

const right = {
  superuser: false,
  seesDesk: false,
  ownsDesk: false,
  writes: false,
  seesPublished: true,
  unreadable: null,
};

it("has nothing against a role that may read what is public", () => {
  expect(complaint(right)).toBeUndefined();
});

it.each([
  [{ superuser: true }, /superuser/],
  [{ seesDesk: true }, /desk/],
  [{ ownsDesk: true }, /owns the schema desk/],
  [{ writes: true }, /write/],
  [{ seesPublished: false }, /schema published/],
  [{ unreadable: "published.fact" }, /may not select from published\.fact/],
])("refuses a role with %j", (wrong, sentence) => {
  expect(complaint({ ...right, ...wrong })).toMatch(sentence);
});
