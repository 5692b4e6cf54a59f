import { expect, it } from "vitest";
import { Refusal } from "@/lib/domain/refusal";
import { seeOutcome } from "@/lib/web/see-other";

const location = (response: Response) => response.headers.get("location");
const refuse = (refusal: Refusal) => () => Promise.reject(refusal);

it("goes on to the address that the work gives, and keeps nothing", async () => {
  const response = await seeOutcome(async () => "/en/contact/sent", "/en/contact");
  expect(response.status).toBe(303);
  expect(location(response)).toBe("/en/contact/sent");
  expect(response.headers.get("cache-control")).toBe("no-store");
});

it("gives the answer that the work has made itself", async () => {
  const own = new Response("own");
  expect(await seeOutcome(async () => own, "/en/contact")).toBe(own);
});

it("goes back with the name of the problem and never with what was typed", async () => {
  const refusal = new Refusal("invalid", "message.empty", { typed: "secret" });
  expect(location(await seeOutcome(refuse(refusal), "/en/contact"))).toBe(
    "/en/contact?problem=message.empty",
  );
});

it("names a refusal that is not about the form by its kind", async () => {
  const refusal = new Refusal("too-many", "message.tooMany");
  expect(location(await seeOutcome(refuse(refusal), "/setup/x?lang=ru"))).toBe(
    "/setup/x?lang=ru&problem=too-many",
  );
});

it("does not hide a fault", async () => {
  await expect(seeOutcome(() => Promise.reject(new Error("fault")), "/")).rejects.toThrow("fault");
});

it("says plainly that what was sent is no form", async () => {
  const answer = await seeOutcome(refuse(new Refusal("invalid", "form.type")), "/en/contact");
  expect(answer.status).toBe(422);
  expect(location(answer)).toBeNull();
});
