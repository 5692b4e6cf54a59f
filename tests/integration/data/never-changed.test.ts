import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { whatRefuses } from "@/tests/integration/setup/refused-rows";

const { databaseUrl } = await aCasebook();
const owner = new Client({ connectionString: databaseUrl });

beforeAll(async () => {
  await owner.connect();
  await owner.query(
    `INSERT INTO desk.redaction (id, subject_kind, subject_id, target, target_id, created_at, lifted_at)
     VALUES ('standing', 'case', '0001', 'block', '0001.en.1', now(), NULL),
            ('lifted', 'case', '0001', 'block', '0001.en.2', now(), now())`,
  );
});
afterAll(() => owner.end());

/** PostgreSQL's word for what a rule of ours holds back. */
const heldBack = { code: "23001", constraint: "" };

const publication = "published.publication";
const emptied = "document = NULL, salt = NULL, redacted_on = '2026-01-01'";

describe.each([
  ["a capture", "UPDATE desk.capture SET sha256 = 'other'"],
  ["a capture's text", "UPDATE desk.capture SET body = 'other'"],
  ["a capture, by deleting it", "DELETE FROM desk.capture"],
  ["the words of an excerpt", "UPDATE desk.excerpt SET exact = reverse(exact)"],
  [
    "the place of an excerpt",
    "UPDATE desk.excerpt SET start_at = start_at + 1, end_at = end_at + 1",
  ],
  ["a line of the journal", "UPDATE desk.audit SET actor_id = 'somebody else'"],
  ["the journal, by deleting from it", "DELETE FROM desk.audit"],
  ["the words of a revision", `UPDATE desk.revision SET content = '{"invented": true}'`],
  ["the number of a revision", "UPDATE desk.revision SET number = number + 1"],
  ["the day of a revision", "UPDATE desk.revision SET created_at = now() + interval '1 day'"],
  ["the entry of a revision", "UPDATE desk.revision SET entry_id = '0002' WHERE entry_id = '0001'"],
  ["a revision, by deleting it", "DELETE FROM desk.revision"],
  ["the ledger, by deleting from it", "DELETE FROM desk.redaction"],
  ["what a line of the ledger names", "UPDATE desk.redaction SET target_id = 'other'"],
  ["whose a line of the ledger is", "UPDATE desk.redaction SET subject_id = '0002'"],
  ["the kind of a line of the ledger", "UPDATE desk.redaction SET target = 'excerpt'"],
  ["the field of a line of the ledger", "UPDATE desk.redaction SET field = 'age'"],
  [
    "a lifted line of the ledger, by putting it in force again",
    "UPDATE desk.redaction SET lifted_at = NULL WHERE id = 'lifted'",
  ],
  ["a public version, by deleting it", `DELETE FROM ${publication}`],
  ["a public document", `UPDATE ${publication} SET document = '{}'`],
  ["a public document that keeps its salt", `UPDATE ${publication} SET document = NULL`],
  ["a salt, with no day on which it was done", `UPDATE ${publication} SET salt = NULL`],
  ["a salt, by another", `UPDATE ${publication} SET salt = 'other', redacted_on = now()`],
  ["the digest of an emptied version", `UPDATE ${publication} SET ${emptied}, digest = 'other'`],
  ["the digest before", `UPDATE ${publication} SET ${emptied}, previous_digest = 'other'`],
  ["the day of a version", `UPDATE ${publication} SET ${emptied}, published_on = '2001-01-01'`],
  ["the number of a version", `UPDATE ${publication} SET ${emptied}, version = 7`],
  [
    "the language of a version",
    `UPDATE ${publication} SET ${emptied}, lang = 'ru' WHERE lang = 'en'`,
  ],
  ["whose a version is", `UPDATE ${publication} SET ${emptied}, id = 'other'`],
])("changing %s", (_what, sql) => {
  it("is refused, even to the owner", async () => {
    expect(await whatRefuses(owner, sql)).toEqual(heldBack);
  });
});

it.each([
  ["a redaction may empty a version", `UPDATE ${publication} SET ${emptied}`],
  [
    "a redaction may leave a part of a document",
    `UPDATE ${publication} SET document = '{"left": true}', salt = NULL, redacted_on = now()`,
  ],
  [
    "a redaction may be lifted, once",
    "UPDATE desk.redaction SET lifted_at = now() WHERE id = 'standing'",
  ],
  ["a revision's state moves", "UPDATE desk.revision SET state = 'withdrawn'"],
])("%s", async (_what, sql) => {
  expect(await whatRefuses(owner, sql)).toBeNull();
});

// Not held back by the migrations yet: when they are, these become promises like those above.
it.each([
  ["whose a revision is", "UPDATE desk.revision SET author_id = NULL, reason = 'another'"],
  ["the public reason of a version", `UPDATE ${publication} SET ${emptied}, reason = '{}'`],
])("changing %s is refused, even to the owner", async (_what, sql) => {
  expect(await whatRefuses(owner, sql)).toEqual(heldBack);
});

describe("an excerpt", () => {
  const excerpt = (exact: string, start: string, end: string) =>
    `INSERT INTO desk.excerpt (id, capture_id, exact, prefix, suffix, start_at, end_at)
     SELECT 'invented', id, '${exact}', '', '', ${start}, ${end} FROM desk.capture LIMIT 1`;

  it.each([
    ["begins before its capture", excerpt("abc", "-1", "2")],
    ["ends behind its capture", excerpt("abc", "code_points - 2", "code_points + 1")],
    ["ends where it begins", excerpt("", "5", "5")],
    ["ends before it begins", excerpt("abc", "5", "2")],
    ["is shorter than its span", excerpt("ab", "5", "8")],
    ["is longer than its span", excerpt("abcd", "5", "8")],
  ])("is refused where it %s", async (_what, sql) => {
    expect(await whatRefuses(owner, sql)).toEqual({ code: "23514", constraint: "" });
  });

  it("may end with its capture, and is measured in code points", async () => {
    const last = excerpt("a😀б", "code_points - 3", "code_points");
    expect(await whatRefuses(owner, last)).toBeNull();
  });
});
