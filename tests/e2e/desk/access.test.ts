import { beforeAll, describe, expect, inject, test } from "vitest";
import { joinDesk } from "@/tests/e2e/setup/desk";
import { aStaff, aWorld, hiddenWords, type Staff, type World } from "@/tests/e2e/setup/desk-world";
import { nameOf, type PrivateAddress, privateAddresses } from "@/tests/e2e/setup/private-addresses";
import {
  addressOf,
  endingSessions,
  type Opened,
  type Opening,
  privateOpenings,
} from "@/tests/e2e/setup/private-openings";
import type { RawAnswer } from "@/tests/e2e/setup/raw";
import { askAs, fileHeaders, type Session } from "@/tests/e2e/setup/sessions";

await joinDesk(inject("site").dataDir);

const addresses = privateAddresses().filter((one) => !endingSessions.includes(nameOf(one)));
const roles = ["reader", "researcher", "editor", "admin"] as const;
const rank: Record<Opening, number> = {
  anybody: 0,
  "signed-in": 1,
  staff: 2,
  editor: 3,
  admin: 4,
  nobody: 5,
};

let staff: Staff;
let world: World;

beforeAll(async () => {
  staff = await aStaff();
  world = await aWorld(staff);
});

const openingOf = (address: PrivateAddress): Opened => {
  const opened = privateOpenings[nameOf(address)];
  if (!opened) throw new Error(`${nameOf(address)} stands in no table`);
  return opened;
};

type Result = { name: string; path: string; address: PrivateAddress; answer: RawAnswer };

/** Asks for these addresses, a few at a time. */
async function askAll(who: Session | null, wanted: readonly PrivateAddress[]): Promise<Result[]> {
  const left = [...wanted];
  const results: Result[] = [];
  const walk = async () => {
    for (let address = left.shift(); address; address = left.shift()) {
      const opened = openingOf(address);
      const path = addressOf(address.pattern, opened, world);
      const file = opened.file ? { headers: fileHeaders, body: "" } : {};
      const { method } = address;
      const answer = await askAs(who, path, { method, json: opened.json, ...file });
      results.push({ name: nameOf(address), path, address, answer });
    }
  };
  await Promise.all([walk(), walk(), walk()]);
  return results;
}

const isJson = ({ headers }: RawAnswer) => /json/.test(headers["content-type"] ?? "");
const byName = <T>(results: readonly Result[], read: (result: Result) => T) =>
  Object.fromEntries(results.map((result) => [result.name, read(result)]));

test("every private page and route stands in the table, and nothing else does", () => {
  const names = addresses.map(nameOf).sort();
  expect(Object.keys(privateOpenings).sort()).toEqual(names);
});

describe("nobody who is signed in", () => {
  let results: Result[];
  const closed = addresses.filter((address) => openingOf(address).to !== "anybody");
  beforeAll(async () => {
    results = await askAll(null, closed);
  });

  test("is led from every page to signing in and back, and from every route refused", () => {
    const said = byName(results, whereTo);
    expect(said).toEqual(byName(results, wantedOfNobody));
  });

  test("gets no content with it: a refusal of a few words, or none", () => {
    const long = results.filter(
      ({ address, answer }) => address.kind === "route" && answer.bytes.length > 400,
    );
    expect(long.map(({ name }) => name)).toEqual([]);
    const telling = results.filter(({ answer }) =>
      [...Object.values(hiddenWords), "Invented", staff.admin.email].some((word) =>
        answer.text.includes(word),
      ),
    );
    expect(telling.map(({ name }) => name)).toEqual([]);
  });

  test("gets no payload of a page either, under any name that Next has for one", async () => {
    const pages = closed.filter(({ kind }) => kind === "page");
    const told: string[] = [];
    for (const address of pages) {
      const path = addressOf(address.pattern, openingOf(address), world);
      for (const headers of payloadHeaders) {
        const answer = await askAs(null, path, { headers });
        if (telling(answer)) told.push(`${path} ${JSON.stringify(headers)}`);
      }
    }
    for (const path of ["/desk.rsc", "/desk/cases.rsc", "/desk.segments/_tree.segment.rsc"])
      expect((await askAs(null, path)).status).toBe(404);
    expect(told).toEqual([]);
  });
});

/** Where an answer leads somebody who is not signed in. */
function whereTo({ answer: { status, headers } }: Result): string {
  const at = headers.location?.replace(/^https?:\/\/[^/]+/, "") ?? "";
  return status === 303 || status === 307 ? at : String(status);
}

function wantedOfNobody({ path, address }: Result): string {
  const isNothing = openingOf(address).to === "nobody";
  if (address.kind === "route") return isNothing ? "404" : "401";
  if (address.pattern === "/account/register") return "404";
  return `/account/sign-in?next=${encodeURIComponent(path)}`;
}

const payloadHeaders = [
  { rsc: "1" },
  { rsc: "1", "next-router-prefetch": "1" },
  { rsc: "1", "next-router-segment-prefetch": "/_tree" },
];

/** Whether words of the desk stand in what somebody got who is not signed in. */
function telling({ text }: RawAnswer): boolean {
  return [...Object.values(hiddenWords), "Ivan Invented", "An invented case", "d-top"].some(
    (word) => text.includes(word),
  );
}

describe.each(roles)("a signed-in %s", (role) => {
  let results: Result[];
  beforeAll(async () => {
    results = await askAll(staff[role], addresses);
  });
  const mayOpen = (address: PrivateAddress) => rank[openingOf(address).to] <= rank[levelOf[role]];

  test("meets exactly what the table opens to them, and of the rest not even a trace", () => {
    const said = byName(results, ({ answer }) => outcome(answer));
    expect(said).toEqual(
      byName(results, ({ address }) => (mayOpen(address) ? "open" : "not there")),
    );
  });

  test("is told of what is kept from them in the same words as of what does not exist", async () => {
    const page = await askAs(staff[role], "/desk/cases/no-such-case");
    const json = await askAs(staff[role], "/desk/api/cases/no-such-case");
    const odd = results
      .filter(({ address, answer }) => !mayOpen(address) && answer.status === 404)
      .filter(({ address }) => openingOf(address).to !== "nobody")
      .filter(({ name }) => name.includes("/desk"))
      .filter(({ answer }) =>
        isJson(answer) ? answer.text !== json.text : titleOf(answer) !== titleOf(page),
      );
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  test("is never given anything that somebody else may keep", () => {
    const kept = results.filter(
      ({ answer }) => answer.headers["cache-control"] !== "private, no-store",
    );
    expect(kept.map(({ name, answer }) => `${name}: ${answer.headers["cache-control"]}`)).toEqual(
      [],
    );
  });

  test("gets on every answer our policy, without inline scripts", () => {
    const loose = results.filter(({ answer }) => {
      const policy = String(answer.headers["content-security-policy"]);
      return (
        answer.headers["x-content-type-options"] !== "nosniff" ||
        !/frame-ancestors 'none'|^sandbox/.test(policy) ||
        /script-src[^;]*unsafe/.test(policy)
      );
    });
    expect(loose.map(({ name }) => name)).toEqual([]);
  });
});

const levelOf = {
  reader: "signed-in",
  researcher: "staff",
  editor: "editor",
  admin: "admin",
} as const;

/** What an answer says of whether the asker may be here; a form may still be filled in wrong. */
function outcome({ status }: RawAnswer): string {
  if (status === 404) return "not there";
  if (status === 307 || status === 303) return "open";
  return [200, 409, 410, 422].includes(status) ? "open" : String(status);
}

function titleOf({ text }: RawAnswer): string {
  return /<h1[^>]*>([^<]*)</.exec(text)?.[1] ?? "";
}
