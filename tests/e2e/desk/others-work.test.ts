import { beforeAll, describe, expect, inject, test } from "vitest";
import { joinDesk } from "@/tests/e2e/setup/desk";
import { aStaff, aWorld, hiddenWords, type Staff, type World } from "@/tests/e2e/setup/desk-world";
import { privateAddresses } from "@/tests/e2e/setup/private-addresses";
import { addressOf, privateOpenings } from "@/tests/e2e/setup/private-openings";
import { askAs, type Session } from "@/tests/e2e/setup/sessions";

await joinDesk(inject("site").dataDir);

let staff: Staff;
let world: World;

beforeAll(async () => {
  staff = await aStaff();
  world = await aWorld(staff);
});

/** Every address that is only read, with one of everything in it, and searches for what is hidden. */
function readable(): string[] {
  const patterns = privateAddresses().filter(({ method }) => method === "GET");
  return [
    ...patterns.map(({ pattern }) =>
      addressOf(pattern, privateOpenings[pattern] ?? { to: "nobody" }, world),
    ),
    ...searches("Zibbelver"),
    ...searches("Zibbelkon"),
    `/desk/sources/${world.guarded}`,
    `/desk/api/sources/${world.guarded}`,
    "/desk/review?part=all",
  ];
}

/** The beginning of a word is asked for, so that an answer which repeats it tells nothing. */
const searches = (words: string) => [
  `/desk/search?q=${words}`,
  `/desk/cases?words=${words}`,
  `/desk/bulk?words=${words}`,
  `/desk/sources?words=${words}`,
  `/desk/figures?words=${words}`,
  `/desk/people?words=${words}`,
  `/desk/api/search?lang=en&q=${words}`,
  `/desk/api/mentions?lang=en&q=${words}`,
  `/desk/api/figures?lang=en&q=${words}`,
  `/desk/api/sources?q=${words}`,
];

/** The addresses among these whose answers to this person say a word. */
async function telling(who: Session, paths: readonly string[], word: string): Promise<string[]> {
  const told: string[] = [];
  for (const path of paths) if ((await askAs(who, path)).text.includes(word)) told.push(path);
  return told;
}

describe("a case that its editor keeps to a few people", () => {
  const pages = [
    ...["", "/access", "/compare", "/history", "/preview", "/publish", "/redact", "/withdraw"].map(
      (page) => (id: string) => `/desk/cases/${id}${page}`,
    ),
    (id: string) => `/desk/review/${id}`,
    (id: string) => `/desk/api/cases/${id}`,
    (id: string) => `/desk/api/cases/${id}/comments`,
  ];

  test("is not there for a researcher, on any of its pages", async () => {
    const { researcher } = staff;
    const answers = await Promise.all(pages.map((page) => askAs(researcher, page(world.hidden))));
    expect(answers.map(({ status }) => status)).toEqual(pages.map(() => 404));
  });

  test("answers a save, a comment and the end of one as a case that does not exist", async () => {
    const sent = [
      ["PUT", "", { base: 1, saveId: crypto.randomUUID(), entry: {} }],
      ["POST", "/comments", { text: "An invented remark." }],
      ["PUT", `/comments/${world.comment}`, { resolved: true }],
    ] as const;
    for (const [method, rest, json] of sent) {
      const asked = [world.hidden, "no-such-case"].map((id) =>
        askAs(staff.researcher, `/desk/api/cases/${id}${rest}`, { method, json }),
      );
      const [there, nowhere] = await Promise.all(asked);
      expect(there?.status).toBe(404);
      expect(there?.text).toBe(nowhere?.text);
    }
  });

  test("leaves no word of itself in any answer that a researcher can get", async () => {
    expect(await telling(staff.researcher, readable(), hiddenWords.case)).toEqual([]);
  });

  test("is found by its editor where a researcher finds nothing", async () => {
    const paths = ["/desk/search?q=Zibbelver", "/desk/cases?words=Zibbelver"];
    expect(await telling(staff.editor, paths, hiddenWords.case)).toEqual(paths);
    expect(await telling(staff.admin, paths, hiddenWords.case)).toEqual(paths);
  });
});

test("how to reach the person behind a protected source stands in no answer that is only read", async () => {
  for (const who of [staff.researcher, staff.editor])
    expect(await telling(who, readable(), hiddenWords.contact)).toEqual([]);
});

test("what a reader wrote to the editors stands in no answer for a researcher", async () => {
  expect(await telling(staff.researcher, readable(), hiddenWords.letter)).toEqual([]);
  expect(await telling(staff.editor, ["/desk/letters"], hiddenWords.letter)).toHaveLength(1);
});

describe("what belongs to something else", () => {
  test("a comment of one case is not resolved under another", async () => {
    const path = `/desk/api/cases/${world.mine}/comments/${world.theirComment}`;
    const sent = { method: "PUT", json: { resolved: true } };
    expect((await askAs(staff.researcher, path, sent)).status).toBe(404);
  });

  test("a comment of one case is not the parent of a comment in another", async () => {
    const json = { text: "An invented answer.", parent: world.theirComment };
    const path = `/desk/api/cases/${world.mine}/comments`;
    expect((await askAs(staff.researcher, path, { method: "POST", json })).status).toBe(404);
  });

  test("a copy of one source is not shown under another", async () => {
    const path = `/desk/sources/${world.guarded}/captures/${world.capture}`;
    expect((await askAs(staff.researcher, path)).status).toBe(404);
  });

  test("a researcher saves nothing into the case of a colleague", async () => {
    const path = `/desk/api/cases/${world.theirs}`;
    const { entry, version } = JSON.parse((await askAs(staff.researcher, path)).text);
    const save = { method: "PUT", json: { base: version, saveId: crypto.randomUUID(), entry } };
    expect((await askAs(staff.researcher, path, save)).status).toBe(404);
    expect((await askAs(staff.colleague, path, save)).status).toBe(200);
  });
});
