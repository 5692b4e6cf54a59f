import { beforeEach, describe, expect, it } from "vitest";
import { changeDisplay } from "@/lib/operations/change-display";
import { publishCase } from "@/lib/operations/publish-case";
import { showCase } from "@/lib/operations/readers/show-case";
import { redact } from "@/lib/operations/redact";
import { withdrawCase } from "@/lib/operations/withdraw-case";
import { anEditor } from "@/tests/integration/setup/actors";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { valuesOf, whereItStands } from "@/tests/integration/setup/contents";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";

const reason = { en: "Invented.", ru: "Выдумано." };
const publish = () => publishCase(anEditor, "9001", reason);

let databaseUrl: string;

describe("two at the door at the same time", () => {
  beforeEach(async () => {
    ({ databaseUrl } = await aCasebook());
    await publishInventedCase();
  });

  it("publish one version each", async () => {
    await Promise.all([publish(), publish(), publish(), publish()]);
    const versions = `SELECT version FROM published.publication
      WHERE kind = 'case' AND id = '9001' AND lang = 'ru' ORDER BY 1`;
    expect(await valuesOf(databaseUrl, versions)).toEqual([1, 2, 3, 4, 5]);
  });

  it("never bring redacted words back", async () => {
    const block = { subjectKind: "case", subjectId: "9001", target: "block", field: null } as const;
    await Promise.all([
      publish(),
      redact(anEditor, { ...block, targetId: "9001.en.2" }),
      publish(),
      redact(anEditor, { ...block, targetId: "9001.ru.2" }),
      publish(),
    ]);
    expect(await whereItStands(databaseUrl, "Quillabyblock|Квиллабаабзац")).toEqual({});
  });

  it("never bring a withheld name back", async () => {
    await Promise.all([publish(), changeDisplay(anEditor, "9001", "role-only"), publish()]);
    expect(await whereItStands(databaseUrl, "inventov|Выдумкин")).toEqual({});
  });

  it("withdraw a case once", async () => {
    const withdrawals = [withdrawCase(anEditor, "9001"), withdrawCase(anEditor, "9001")];
    const results = await Promise.allSettled(withdrawals);
    expect(results.map((result) => result.status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect((await showCase("en", "9001-ivan-inventov", null)).status).toBe(410);
  });
});
