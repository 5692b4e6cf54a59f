import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { inTransaction } from "@/lib/data/desk/transaction";
import { joinDesk } from "@/tests/e2e/setup/desk";
import { aStaff, aWorld, type Staff, type World } from "@/tests/e2e/setup/desk-world";
import type { RawAnswer } from "@/tests/e2e/setup/raw";
import { askAs } from "@/tests/e2e/setup/sessions";
import {
  bombAttacks,
  nodeAttacks,
  prototypeAttacks,
  unicodeAttacks,
  urlAttacks,
} from "@/tests/fixtures/attacks";

await joinDesk(inject("site").dataDir);

/** How long an answer to something hostile may take on a busy machine, in milliseconds. */
const soon = 5000;

let staff: Staff;
let world: World;
let path: string;
let before: { text: string; entry: Record<string, unknown>; version: number };
let published: string;

const publicPaths = ["/en/cases/0001-dmitry-vasilets", "/ru/cases", "/api/v1/cases?lang=en"];
const publicWords = async () =>
  (await Promise.all(publicPaths.map((one) => askAs(null, one)))).map(({ text }) => text).join();

beforeAll(async () => {
  staff = await aStaff();
  world = await aWorld(staff);
  path = `/desk/api/cases/${world.mine}`;
  published = await publicWords();
});

beforeEach(async () => {
  const { text } = await askAs(staff.researcher, path);
  before = { text, ...JSON.parse(text) };
});

afterAll(async () => {
  expect(await publicWords()).toBe(published);
});

const saveOf = (entry: unknown, more: object = {}) =>
  JSON.stringify({ base: before.version, saveId: randomUUID(), entry, ...more });

/** Sends the body of a save as it is. */
async function send(body: string): Promise<RawAnswer> {
  const headers = { "content-type": "application/json" };
  return askAs(staff.researcher, path, { method: "PUT", headers, body });
}

const inEnglish = (texts: object) => ({
  ...before.entry,
  en: { ...Object(before.entry.en), ...texts },
});
const paragraph = (text: string, marks: object[] = []) => ({
  type: "doc",
  content: [{ type: "paragraph", attrs: { id: "b1" }, content: [{ type: "text", text, marks }] }],
});

/** The JSON of something that may be nested deeper than a stack, so that it is written from inside out. */
function deepJson(value: unknown): string {
  const written: string[] = [];
  const open: (string | { value: unknown })[] = [{ value }];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    if (typeof next === "string") written.push(next);
    else for (const piece of piecesOf(next.value).reverse()) open.push(piece);
  return written.join("");
}

function piecesOf(value: unknown): (string | { value: unknown })[] {
  if (typeof value !== "object" || value === null) return [JSON.stringify(value)];
  if (Array.isArray(value)) return ["[", ...commas(value.map((one) => [{ value: one }])), "]"];
  const pairs = Object.entries(value).map(([key, one]) => [
    `${JSON.stringify(key)}:`,
    { value: one },
  ]);
  return ["{", ...commas(pairs), "}"];
}

function commas(parts: (string | { value: unknown })[][]): (string | { value: unknown })[] {
  return parts.flatMap((part, at) => (at === 0 ? part : [",", ...part]));
}

/** Expects a refusal that says where, soon, and that nothing of it was stored. */
async function expectRefused(body: string): Promise<void> {
  const began = performance.now();
  const answer = await send(body);
  const took = performance.now() - began;
  expect([413, 422]).toContain(answer.status);
  const { problem } = JSON.parse(answer.text);
  expect(problem.message).toMatch(/\p{L}{3}/u);
  expect(problem.message).not.toMatch(/prisma|zod|stack|node_modules|\bat \//i);
  // What is longer than a whole save is not read, so that nothing in it can be named.
  if (problem.key !== "form.tooLarge")
    expect(Object.keys(problem.values).length, "names where").toBeGreaterThan(0);
  expect(took).toBeLessThan(soon);
  expect((await askAs(staff.researcher, path)).text).toBe(before.text);
}

describe("a narrative that no editor of ours makes is refused whole:", () => {
  // A draft may have no narrative at all.
  test.each(nodeAttacks.filter(({ narrative }) => narrative !== null))(
    "$what",
    async ({ narrative }) => {
      await expectRefused(saveOf(inEnglish({ narrative })));
    },
  );

  test.each(prototypeAttacks)("%s", async (narrative) => {
    const body = saveOf(inEnglish({ narrative: "HERE" })).replace('"HERE"', () => narrative);
    await expectRefused(body);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  test.each(bombAttacks)("$what", async ({ bomb }) => {
    const body = saveOf(inEnglish({ narrative: "HERE" }));
    await expectRefused(body.replace('"HERE"', () => deepJson(bomb())));
  });

  test.each(urlAttacks.refused)("a link to %j", async (href) => {
    const marks = [{ type: "link", attrs: { href } }];
    await expectRefused(saveOf(inEnglish({ narrative: paragraph("words", marks) })));
  });
});

describe("a text that no page can hold unharmed is refused in", () => {
  test.each(unicodeAttacks.refused)("a narrative, a title and a fact: $what", async ({ text }) => {
    await expectRefused(saveOf(inEnglish({ narrative: paragraph(text) })));
    await expectRefused(saveOf(inEnglish({ title: text })));
    await expectRefused(saveOf({ ...before.entry, slugName: text }));
    await expectRefused(saveOf(before.entry, { reason: text }));
  });

  test.each(unicodeAttacks.refused)("a comment, a name and a search: $what", async ({ text }) => {
    const { researcher } = staff;
    const post = (to: string, json: unknown) => askAs(researcher, to, { method: "POST", json });
    const named = { name: text, lang: "en" };
    const answers = [
      await post(`${path}/comments`, { text }),
      await post("/desk/api/people", named),
      await post("/desk/api/places", named),
      await post("/desk/api/units", named),
      await post("/desk/api/sources", { title: text, language: "en" }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 422));
  });

  test.each(unicodeAttacks.taken)("none of these: $what", async ({ text }) => {
    const answer = await send(saveOf(inEnglish({ narrative: paragraph(`a${text}b`) })));
    expect(answer.status, answer.text).toBe(200);
    const { entry } = JSON.parse((await askAs(staff.researcher, path)).text);
    expect(entry.en.narrative.content[0].content[0].text).toBe(`a${text}b`.normalize("NFC"));
  });

  test.each(urlAttacks.taken)("nor a link to %s", async (href) => {
    const marks = [{ type: "link", attrs: { href } }];
    const answer = await send(saveOf(inEnglish({ narrative: paragraph("words", marks) })));
    expect(answer.status, answer.text).toBe(200);
  });
});

describe("a save cannot set what is not its own:", () => {
  const more = {
    number: "9999",
    id: "0001",
    state: "published",
    status: "published",
    authorId: "invented",
    creatorId: "invented",
    assignee: "invented",
    access: "desk",
    named: [],
    version: 99,
    publishedAt: "2026-01-01T00:00:00Z",
    isRedacted: false,
    restricted: false,
    revisions: { create: {} },
    constructor: { prototype: { polluted: true } },
  };

  test.each(Object.entries(more))("%s of the case", async (name, value) => {
    await expectRefused(saveOf({ ...before.entry, [name]: value }));
  });

  test.each(["state", "authorId", "number", "version", "role", "actor", "languages"])(
    "%s beside the case",
    async (name) => expectRefused(saveOf(before.entry, { [name]: "published" })),
  );

  test.each([
    ["base", { base: "1" }],
    ["base", { base: { gte: 0 } }],
    ["base", { base: -1 }],
    ["saveId", { saveId: "1" }],
    ["saveId", { saveId: ["00000000-0000-4000-8000-000000000000"] }],
    ["reason", { reason: { contains: "" } }],
  ])("%s of another kind: %j", async (_name, wrong) => expectRefused(saveOf(before.entry, wrong)));

  const party = { role: "defendant", person: null, label: { en: "", ru: "" } };

  test.each([
    ["a thing of another case", () => ({ parties: [{ ...party, id: "0001.defendant" }] })],
    ["a person who is not there", () => ({ persons: [{ id: "nobody" }] })],
    ["a quotation that is not there", () => ({ excerpts: [{ id: "nothing" }] })],
  ])("%s", async (_what, wrong) => expectRefused(saveOf({ ...before.entry, ...wrong() })));

  test("the record of a person: what a case says of one is forgotten", async () => {
    const known = () => inTransaction(({ persons }) => persons.byIds([world.person]));
    const [person] = await known();
    const changed = { ...person, ...naming };
    const answer = await send(saveOf({ ...before.entry, persons: [changed] }));
    expect([200, 422]).toContain(answer.status);
    expect(await known()).toEqual([person]);
    const { entry } = JSON.parse((await askAs(staff.researcher, path)).text);
    expect(JSON.stringify(entry.persons)).not.toContain("Zibbelname");
  });

  const naming = {
    name: { en: "Zibbelname", ru: "Зиббельнейм" },
    display: "full-name",
    riskTier: 1,
  };
});

describe("a save that was sent before", () => {
  test("is not done again over what was written since, nor by somebody else", async () => {
    const first = saveOf(inEnglish({ title: "An invented title" }));
    expect((await send(first)).status).toBe(200);
    const second = await askAs(staff.researcher, path);
    const { version } = JSON.parse(second.text);
    const json = { ...JSON.parse(first), saveId: randomUUID() };
    const late = await askAs(staff.researcher, path, { method: "PUT", json });
    expect(late.status).toBe(409);
    expect(JSON.parse(late.text).problem.values.version).toBe(version);
    const other = { method: "PUT", json: JSON.parse(first) };
    expect((await askAs(staff.colleague, path, other)).status).toBe(404);
  });

  test("longer than any case can be is refused before it is read to its end", async () => {
    const body = `{"base":1,"entry":"${"a".repeat(17 * 1024 * 1024)}"}`;
    // The program may hang up on who goes on sending.
    const answer = await send(body).catch(() => null);
    expect([413, undefined]).toContain(answer?.status);
    const again = () => askAs(staff.researcher, path);
    expect((await again().catch(again)).text).toBe(before.text);
  });

  test("in many hostile copies at once leaves the program answering", async () => {
    const body = saveOf(inEnglish({ narrative: bombAttacks[0]?.bomb() }));
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(body)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([413]));
    expect((await askAs(null, "/healthz")).status).toBe(200);
  });
});
