import { describe, expect, it } from "vitest";
import { takeTicket, ticketFor } from "@/lib/operations/receipt-ticket";
import { ownDataFolder } from "@/tests/integration/setup/casebook";

await ownDataFolder();
const code = (n: number) => `0000${n}-INVEN-TEDCO-DE000-000000`;
const minute = 60 * 1000;

describe("the ticket for the code of a letter", () => {
  it("opens nothing when it was made up, or changed in a letter", async () => {
    const ticket = await ticketFor(code(1));
    const changed = `${ticket.startsWith("A") ? "B" : "A"}${ticket.slice(1)}`;
    for (const wrong of ["", "x", "%%%", changed, ticket.slice(4), code(1)])
      expect(await takeTicket(wrong)).toBeNull();
  });

  it("opens nothing after five minutes", async () => {
    const ticket = await ticketFor(code(2), 0);
    expect(await takeTicket(ticket, 5 * minute)).toBeNull();
    expect(await takeTicket(ticket, 5 * minute - 1)).toBe(code(2));
  });

  it("opens once", async () => {
    const ticket = await ticketFor(code(3));
    expect(await takeTicket(ticket)).toBe(code(3));
    expect(await takeTicket(ticket)).toBeNull();
  });

  it("tells nothing by itself, and fits into an address", async () => {
    const tickets = [await ticketFor(code(4)), await ticketFor(code(4))];
    expect(tickets[0]).not.toBe(tickets[1]);
    for (const ticket of tickets) {
      expect(ticket).toMatch(/^[\w-]{40,200}$/);
      expect(Buffer.from(ticket, "base64url").toString("latin1")).not.toContain("INVEN");
    }
  });
});
