import { expect, it } from "vitest";
import { provisionId } from "@/lib/domain/charge";
import { messagesOf } from "@/tests/fixtures/messages-of";

it.each(["", "32", "ст. 337", "337(12)", "337()", "337(5", "337.1.1", "337(5) "])(
  "%j is no provision",
  (id) => {
    expect(messagesOf(provisionId, id)).not.toEqual([]);
  },
);

it.each(["332", "332(2)", "332(2.1)", "352.1", "352.1(2)"])("%s is a provision", (id) => {
  expect(messagesOf(provisionId, id)).toEqual([]);
});
