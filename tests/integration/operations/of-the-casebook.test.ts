import { beforeAll, describe, expect, it } from "vitest";
import { leaveMessage } from "@/lib/operations/leave-message";
import { listParts } from "@/lib/operations/list-parts";
import { namesLeft } from "@/lib/operations/names-left";
import { readMessages } from "@/lib/operations/read-messages";
import { redact } from "@/lib/operations/redact";
import { verifyPublications } from "@/lib/operations/verify-publications";
import { withdrawCase } from "@/lib/operations/withdraw-case";
import { anEditor, aReader } from "@/tests/integration/setup/actors";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { whereItStands } from "@/tests/integration/setup/contents";

const { databaseUrl } = await aCasebook();

it("lists what of a case can be taken back, to editors alone", async () => {
  const parts = await listParts(anEditor, "0001");
  const kinds = new Set(parts.map((part) => part.kind));
  expect([...kinds].sort()).toEqual([
    ...["annotation", "block", "excerpt", "happening", "party", "person", "question"],
  ]);
  const others = parts.filter((part) => !part.id.startsWith("0001"));
  expect(new Set(others.map((part) => part.kind))).toEqual(new Set(["question"]));
  await expect(listParts(aReader, "0001")).rejects.toMatchObject({ kind: "not-found" });
});

describe("a redacted excerpt", () => {
  const words = "fled to the self-proclaimed";
  const quoted = `"exact": "[^"]*${words}`;

  beforeAll(async () => {
    expect(await whereItStands(databaseUrl, quoted)).toHaveProperty("publication");
    const parts = await listParts(anEditor, "0003");
    const excerpt = parts.find((part) => part.kind === "excerpt" && part.words.includes(words));
    await redact(anEditor, {
      subjectKind: "case",
      subjectId: "0003",
      target: "excerpt",
      targetId: excerpt?.id ?? "",
      field: null,
    });
  });

  it("takes the same words out of every other thing that quotes them", async () => {
    expect(await whereItStands(databaseUrl, quoted)).toEqual({});
    expect(await whereItStands(databaseUrl, words)).not.toHaveProperty("quotation");
  });

  it("leaves a chain of digests that holds", async () => {
    const { broken, redacted } = await verifyPublications();
    expect([broken, redacted > 0]).toEqual([[], true]);
  });
});

it("tells who of a withdrawn case is still named elsewhere", async () => {
  await withdrawCase(anEditor, "0002");
  const [left] = await namesLeft(anEditor, "0002");
  expect(left?.person).toBe("0002");
  expect(left?.things).toContain("discrepancy x29");
});

it("gives readers' messages to editors alone, with nothing but the day", async () => {
  await leaveMessage({ body: "An invented message", reply: null });
  const [message] = await readMessages(anEditor);
  const day = new Date().toISOString().slice(0, 10);
  expect(message).toEqual({ day, body: "An invented message", reply: null });
  expect(() => readMessages(aReader)).toThrow(/not-found/);
});
