import { expect, it } from "vitest";
import { party } from "@/lib/domain/party";
import { messagesOf } from "@/tests/fixtures/messages-of";

const written = { id: "9999.d", role: "defendant", person: null, label: { en: "a", ru: "б" } };

it.each([
  ["nobody", { headcount: 0 }],
  ["a child", { age: { value: 13 } }],
  ["somebody in no role", { role: "bystander" }],
  ["somebody who serves in no known way", { serviceAsAssessed: { value: "unknown" } }],
])("never is %s", (_what, more) => {
  expect(messagesOf(party, { ...written, ...more })).not.toEqual([]);
});

it("is one person of whom nothing is known where nothing is written", () => {
  const read = party.parse(written);
  expect(read.headcount).toBe(1);
  expect([read.age.basis, read.serviceAsStated.basis, read.unit.basis]).toEqual([
    "unknown",
    "unknown",
    "unknown",
  ]);
});
