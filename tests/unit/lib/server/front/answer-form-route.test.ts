import { describe, expect, it } from "vitest";
import { aFront, aPage } from "./a-front";

const form = { "content-type": "application/x-www-form-urlencoded" };

describe("a letter", () => {
  const sent = {
    status: 303,
    headers: { location: "http://localhost:3000/en/contact/sent", "set-cookie": "a=b" },
  };

  it("reaches its handler with the sender's address and without cookies", async () => {
    const { ask, calls } = await aFront(() => sent);
    const headers = { ...form, cookie: "session=1", "x-forwarded-for": "203.0.113.9" };
    const answer = await ask("/en/contact/send", {
      method: "POST",
      headers,
      body: "text=invented",
    });
    expect(calls[0]).toMatchObject({
      method: "POST",
      url: "/en/contact/send",
      body: "text=invented",
    });
    expect(calls[0]?.headers["x-forwarded-for"]).toBe("127.0.0.1");
    expect(calls[0]?.headers).not.toHaveProperty("cookie");
    expect([answer.status, answer.headers.location]).toEqual([303, "/en/contact/sent"]);
    expect(answer.headers).not.toHaveProperty("set-cookie");
    expect(answer.headers["cache-control"]).toBe("no-store");
  });

  it("behind a trusted proxy comes from the last hop", async () => {
    const { ask, calls } = await aFront(() => sent, { trustProxy: true });
    const headers = { ...form, "x-forwarded-for": "203.0.113.9, 198.51.100.7" };
    await ask("/en/contact/send", { method: "POST", headers, body: "text=invented" });
    expect(calls[0]?.headers["x-forwarded-for"]).toBe("198.51.100.7");
  });

  it("that is too long is refused", async () => {
    const { ask, calls } = await aFront(() => sent);
    const body = `text=${"a".repeat(160_000)}`;
    const answer = await ask("/en/contact/send", { method: "POST", headers: form, body });
    expect(answer.status).toBe(413);
    expect(calls).toEqual([]);
  });
});

describe("a receipt", () => {
  const shown = (call: { method: string }) =>
    call.method === "POST"
      ? { headers: { "x-otkaz-show": "/en/contact/sent", "x-otkaz-receipt": "ABC" } }
      : aPage("your code");

  it("is shown at once by a page that gets it in a header, and stands in no address", async () => {
    const { ask, calls, lines } = await aFront(shown);
    const answer = await ask("/en/contact/send", { method: "POST", headers: form, body: "body=x" });
    expect([answer.status, answer.headers["cache-control"]]).toEqual([200, "no-store"]);
    expect(answer.text).toContain("your code");
    expect(answer.headers).not.toHaveProperty("x-otkaz-receipt");
    expect(calls[1]).toMatchObject({ method: "GET", url: "/en/contact/sent" });
    expect(calls[1]?.headers["x-otkaz-receipt"]).toBe("ABC");
    expect(lines).toEqual([]);
  });

  it("is never taken from a reader's own header", async () => {
    const { ask, calls } = await aFront(() => aPage("a"));
    await ask("/en/contact/sent", { headers: { "x-otkaz-receipt": "ABC" } });
    await ask("/en/contact/send", {
      method: "POST",
      headers: { ...form, "x-otkaz-receipt": "ABC" },
      body: "body=x",
    });
    for (const call of calls) expect(call.headers).not.toHaveProperty("x-otkaz-receipt");
  });

  it("is never kept for the next reader of the page", async () => {
    const { ask, calls } = await aFront(shown);
    await ask("/en/contact/send", { method: "POST", headers: form, body: "body=x" });
    await ask("/en/contact/sent");
    expect(calls).toHaveLength(3);
    expect(calls[2]?.headers).not.toHaveProperty("x-otkaz-receipt");
  });
});

describe("the first account", () => {
  it("is made on a page without scripts that nobody may store", async () => {
    const { ask, calls } = await aFront(() => ({
      ...aPage("a"),
      body: "<p>a</p><script>x</script>",
    }));
    const answer = await ask("/setup/token", { headers: { cookie: "session=1" } });
    expect(answer.text).toBe("<p>a</p>");
    expect(answer.headers["cache-control"]).toBe("private, no-store");
    expect(calls[0]?.headers.cookie).toBe("session=1");
    await ask("/setup/token");
    expect(calls.length).toBe(2);
  });

  it("may be signed in by its form", async () => {
    const cookie = ["session=1; HttpOnly", "other=2"];
    const { ask } = await aFront(() => ({
      status: 303,
      headers: { location: "/desk", "set-cookie": cookie },
    }));
    const answer = await ask("/setup/token", { method: "POST", headers: form, body: "password=x" });
    expect([answer.status, answer.headers.location]).toEqual([303, "/desk"]);
    expect(answer.headers["set-cookie"]).toEqual(cookie);
    expect(answer.headers["cache-control"]).toBe("private, no-store");
  });

  it("fails without anything to store either", async () => {
    const { ask } = await aFront(() => ({ status: 500 }));
    const answer = await ask("/setup/token");
    expect([answer.status, answer.headers["cache-control"]]).toEqual([500, "private, no-store"]);
  });
});
