import { expect, it } from "vitest";
import { contactMessage, longestMessage } from "@/lib/domain/contact-message";
import { messagesOf } from "@/tests/fixtures/messages-of";

it("never is empty", () => {
  expect(messagesOf(contactMessage, { body: " \n", reply: null })).toEqual(["message.empty"]);
});

it("never is longer than the longest", () => {
  const body = "я".repeat(longestMessage + 1);
  expect(messagesOf(contactMessage, { body, reply: null })).toEqual(["text.tooLong"]);
});

it("needs no way to answer", () => {
  expect(contactMessage.parse({ body: "Привет", reply: null })).toEqual({
    body: "Привет",
    reply: null,
  });
});
