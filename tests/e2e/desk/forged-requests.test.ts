import { beforeAll, describe, expect, inject, test } from "vitest";
import { joinDesk } from "@/tests/e2e/setup/desk";
import { aStaff, aWorld, type Staff, type World } from "@/tests/e2e/setup/desk-world";
import { nameOf, privateAddresses } from "@/tests/e2e/setup/private-addresses";
import { addressOf, privateOpenings } from "@/tests/e2e/setup/private-openings";
import { askAs, fileHeaders } from "@/tests/e2e/setup/sessions";

await joinDesk(inject("site").dataDir);

let staff: Staff;
let world: World;

beforeAll(async () => {
  staff = await aStaff();
  world = await aWorld(staff);
});

const unsafe = privateAddresses()
  .filter(({ kind, method }) => kind === "route" && method !== "GET")
  .filter((address) => privateOpenings[nameOf(address)]);
const readOnly = privateAddresses().filter(({ method }) => method === "GET");
const opened = (name: string) => privateOpenings[name] ?? { to: "nobody" as const };
const pathOf = (address: (typeof unsafe)[number]) =>
  addressOf(address.pattern, opened(nameOf(address)), world);

describe("a request that another site makes with the cookie of somebody here", () => {
  test.each([
    ["Origin", { origin: "https://elsewhere.example" }],
    ["an Origin that begins like ours", { origin: `${inject("site").url}.elsewhere.example` }],
    ["an Origin without a name", { origin: "null" }],
    ["Sec-Fetch-Site", { "sec-fetch-site": "cross-site" }],
  ])("is refused by its %s, on every route that writes", async (_name, headers) => {
    const statuses: Record<string, number> = {};
    for (const address of unsafe) {
      const { method } = address;
      const { json = {} } = opened(nameOf(address));
      const answer = await askAs(staff.admin, pathOf(address), { method, json, headers });
      statuses[nameOf(address)] = answer.status;
    }
    expect(statuses).toEqual(Object.fromEntries(unsafe.map((one) => [nameOf(one), 403])));
  });

  test("cannot sign somebody out", async () => {
    const headers = { origin: "https://elsewhere.example" };
    const answer = await askAs(staff.colleague, "/account/sign-out/now", {
      method: "POST",
      headers,
    });
    expect(answer.status).toBe(403);
    expect((await askAs(staff.colleague, "/desk")).status).toBe(200);
  });

  test("calls no server action", async () => {
    const headers = {
      origin: "https://elsewhere.example",
      "next-action": "0".repeat(42),
      "content-type": "text/plain;charset=UTF-8",
    };
    const answer = await askAs(staff.admin, "/account/people", {
      method: "POST",
      headers,
      body: "[]",
    });
    expect(answer.status).toBe(403);
  });

  test("is given nothing that its scripts could read", async () => {
    const headers = { origin: "https://elsewhere.example" };
    for (const path of ["/desk/api/people", "/desk/api/device-key", "/desk"]) {
      const { headers: given } = await askAs(staff.researcher, path, { headers });
      expect(Object.keys(given).filter((name) => name.startsWith("access-control"))).toEqual([]);
      expect(given["cross-origin-resource-policy"]).toBe("same-origin");
    }
  });
});

describe("a body of another type", () => {
  const types = ["text/plain", "application/x-www-form-urlencoded", "application/jsonx", ""];

  test.each(types)("“%s” is read by no route that writes", async (type) => {
    const commands = unsafe.filter((address) => opened(nameOf(address)).json !== undefined);
    const statuses: Record<string, number> = {};
    for (const address of commands) {
      const body = JSON.stringify(opened(nameOf(address)).json);
      const sent = { method: address.method, headers: { "content-type": type }, body };
      statuses[nameOf(address)] = (await askAs(staff.researcher, pathOf(address), sent)).status;
    }
    expect(statuses).toEqual(Object.fromEntries(commands.map((one) => [nameOf(one), 422])));
  });

  test("is no file, and a file without its own header is none either", async () => {
    const path = "/desk/api/sources/upload";
    const { "x-desk-upload": _own, ...plain } = fileHeaders;
    const parts = { ...fileHeaders, "content-type": "multipart/form-data; boundary=a" };
    for (const [headers, refused] of [[plain, 422] as const, [parts, 400] as const]) {
      const answer = await askAs(staff.researcher, path, {
        method: "POST",
        headers,
        body: "words",
      });
      expect(answer.status).toBe(refused);
    }
  });

  test.each(["", "{", "null", "[]", '"text"', "1e999", "\u0000", "{}{}"])(
    "%j is refused, and nothing breaks on it",
    async (body) => {
      const headers = { "content-type": "application/json" };
      const broken: string[] = [];
      for (const address of unsafe) {
        const sent = { method: address.method, headers, body };
        const { status } = await askAs(staff.researcher, pathOf(address), sent);
        if (status < 400 || status >= 500) broken.push(`${nameOf(address)}: ${status}`);
      }
      expect(broken).toEqual([]);
    },
  );
});

describe("a method that an address does not know", () => {
  const refused = {
    route: (status: number) => status === 404 || status === 405,
    page: (status: number) => status < 500,
  };

  test("is refused by every route, and a page does not break on it", async () => {
    const odd: string[] = [];
    for (const address of readOnly)
      for (const method of ["DELETE", "PATCH"]) {
        const { status } = await askAs(staff.admin, pathOf(address), { method });
        if (!refused[address.kind](status)) odd.push(`${method} ${address.pattern}: ${status}`);
      }
    expect(odd).toEqual([]);
  });

  test.each(["HEAD", "OPTIONS"])("%s says no more than GET would", async (method) => {
    for (const { pattern } of readOnly) {
      const path = addressOf(pattern, opened(pattern), world);
      const [asNobody, asReader] = await Promise.all(
        [null, staff.reader].map((who) => askAs(who, path, { method })),
      );
      for (const answer of [asNobody, asReader]) {
        expect(answer?.text, path).toBe("");
        expect(answer?.status, path).toBeLessThan(500);
        expect(answer?.headers["cache-control"], path).toBe("private, no-store");
      }
    }
  });

  test("is not smuggled in by a header that names another", async () => {
    const path = `/desk/api/cases/${world.mine}`;
    const headers = { "x-http-method-override": "PUT", "x-middleware-subrequest": "middleware" };
    const before = (await askAs(staff.researcher, path)).text;
    const sent = { method: "POST", headers, json: opened("PUT /desk/api/cases/[id]").json };
    expect((await askAs(staff.researcher, path, sent)).status).toBe(405);
    expect((await askAs(staff.researcher, path)).text).toBe(before);
    expect((await askAs(null, path, { headers })).status).toBe(401);
  });
});

describe("an address with something odd where an id stands", () => {
  const odd = [
    ["NUL", "%00"],
    ["a lone per cent", "%"],
    ["a broken escape", "%zz"],
    ["an escaped broken escape", "%25zz"],
    ["half a letter", "%ED%A0%80"],
    ["a way up", "..%2f..%2f"],
    ["quotes", "'%22%3b--"],
    ["a long word", "a".repeat(1000)],
  ] as const;

  test.each(odd)("%s breaks nothing", async (_what, piece) => {
    const broken: string[] = [];
    for (const { pattern, method } of privateAddresses().filter((one) => /\[/.test(one.pattern))) {
      const path = pattern.replaceAll(/\[[^\]]+\]/g, piece);
      const json = method === "GET" ? {} : { json: opened(`${method} ${pattern}`).json ?? {} };
      const { status } = await askAs(staff.admin, path, { method, ...json });
      if (status >= 500) broken.push(`${method} ${pattern}: ${status}`);
    }
    expect(broken).toEqual([]);
  });

  const queries = [...odd, ["brackets", "[]=1"]] as const;

  test.each(queries)("%s in a query breaks nothing either", async (_what, words) => {
    const broken: string[] = [];
    for (const { pattern } of readOnly) {
      const path = addressOf(pattern, { ...opened(pattern), query: "" }, world);
      const query = names.map((name) => `${name}=${words}`).join("&");
      const { status } = await askAs(staff.admin, `${path}?${query}`);
      if (status >= 500) broken.push(`${pattern}: ${status}`);
    }
    expect(broken).toEqual([]);
  });

  const names = ["q", "words", "state", "from", "to", "in", "part", "next", "said", "lang", "look"];
});
