import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, anonymous } from "@/lib/domain/actor";
import { readEnv } from "@/lib/env";
import { changeDisplay } from "@/lib/operations/change-display";
import { publishCase } from "@/lib/operations/publish-case";
import { redact } from "@/lib/operations/redact";
import { withdrawCase } from "@/lib/operations/withdraw-case";
import { anAdmin, anEditor, aReader, aResearcher } from "@/tests/integration/setup/actors";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { type Contents, contentsOf } from "@/tests/integration/setup/contents";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";

const { databaseUrl } = await aCasebook();
const reason = { en: "Invented.", ru: "Выдумано." };

const operations: Record<string, (actor: Actor) => Promise<void>> = {
  publishCase: (actor) => publishCase(actor, "9001", reason),
  redact: (actor) =>
    redact(actor, {
      subjectKind: "case",
      subjectId: "9001",
      target: "block",
      // Each of those who may takes a block of her own: what is gone cannot be redacted again.
      targetId: actor === anEditor ? "9001.en.2" : "9001.en.3",
      field: null,
    }),
  changeDisplay: (actor) => changeDisplay(actor, "9001", "initials"),
  withdrawCase: (actor) => withdrawCase(actor, "9001"),
};
const names = Object.keys(operations);
const mayNot = { anonymous, reader: aReader, researcher: aResearcher };

beforeAll(publishInventedCase);

describe.each(Object.entries(mayNot))("%s", (_role, actor) => {
  let before: Contents[];
  beforeAll(async () => {
    before = await everything();
  });

  it.each(names)(
    "is refused %s as if there were no such thing, and nothing is written",
    async (name) => {
      await expect(operations[name]?.(actor)).rejects.toMatchObject({
        name: "Refusal",
        kind: "not-found",
        key: "problem.notFound",
        values: {},
      });
      expect(await everything()).toEqual(before);
      expect(existsSync(join(readEnv().dataDir, "redactions.ndjson"))).toBe(false);
    },
  );

  it.each([
    ["publishCase", () => publishCase(actor, "9999", reason)],
    ["withdrawCase", () => withdrawCase(actor, "9999")],
    ["changeDisplay", () => changeDisplay(actor, "nobody", "initials")],
  ])("learns nothing from %s about whether a thing exists", async (_name, ofNothing) => {
    await expect(ofNothing()).rejects.toMatchObject({
      kind: "not-found",
      key: "problem.notFound",
      values: {},
    });
  });
});

describe.each([
  ["an editor", anEditor],
  ["an admin", anAdmin],
])("%s", (_role, actor) => {
  it.each(names.filter((name) => name !== "withdrawCase"))("may %s", async (name) => {
    await expect(operations[name]?.(actor)).resolves.toBeUndefined();
  });
});

it("lets an editor withdraw what is public", async () => {
  await expect(operations.withdrawCase?.(anEditor)).resolves.toBeUndefined();
});

function everything(): Promise<Contents[]> {
  return Promise.all(
    ["desk", "published", "reference"].map((schema) => contentsOf(databaseUrl, schema)),
  );
}
