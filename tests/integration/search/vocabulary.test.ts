import { beforeAll, describe, expect, it } from "vitest";
import { changeDisplay } from "@/lib/operations/change-display";
import { publishCase } from "@/lib/operations/publish-case";
import { understandQuery } from "@/lib/operations/readers/understand-query";
import { redact } from "@/lib/operations/redact";
import { withdrawCase } from "@/lib/operations/withdraw-case";
import { nameTerms } from "@/lib/search/analysis/name-terms";
import { publicKnown } from "@/lib/search/postgres/public-known";
import { anEditor } from "@/tests/integration/setup/actors";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { valuesOf } from "@/tests/integration/setup/contents";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";

const { databaseUrl } = await aCasebook();

/** The terms and spellings of which the kept count is not that of the rows. */
function miscounted(): Promise<unknown[]> {
  return valuesOf(
    databaseUrl,
    `WITH terms AS (
       SELECT term, count(*) AS n FROM published.search_index, unnest(tsvector_to_array(words)) AS term
       GROUP BY term
     ), spellings AS (
       SELECT word, count(*) AS n
       FROM published.search_document, unnest(string_to_array(spellings, ' ')) AS word
       WHERE word <> '' GROUP BY word
     )
     SELECT term FROM terms FULL JOIN published.search_term USING (term)
     WHERE n IS DISTINCT FROM documents
     UNION ALL
     SELECT word FROM spellings FULL JOIN published.search_spelling USING (word)
     WHERE n IS DISTINCT FROM documents`,
  );
}

function withheld(): Promise<unknown[]> {
  return valuesOf(
    databaseUrl,
    "SELECT kind || '/' || id FROM published.search_withheld ORDER BY 1",
  );
}

async function suggestedFor(typed: string): Promise<string> {
  return JSON.stringify(await understandQuery(typed));
}

describe("what is known to stand in public", () => {
  beforeAll(async () => {
    await publishInventedCase();
    await publishCase(anEditor, "9001", { en: "Invented.", ru: "Выдумано." });
  });

  it("counts every term and every word of the casebook, and no other", async () => {
    expect(await miscounted()).toEqual([]);
    expect((await publicKnown.among(["quillabyblock", "zzqqxxyy"])).size).toBe(1);
    expect(await publicKnown.beginning("quillabybl")).toEqual(["quillabyblock"]);
    expect(await publicKnown.like("quillabyblok")).toContain("quillabyblock");
  });

  it("suggests a word that is public", async () => {
    expect(await suggestedFor("quillabyblokc")).toContain("quillabyblock");
    expect(await withheld()).toEqual([]);
  });

  it("never suggests a word again once it was redacted, and withholds its case", async () => {
    const block = { subjectKind: "case", subjectId: "9001", field: null, target: "block" } as const;
    await redact(anEditor, { ...block, targetId: "9001.en.2" });
    await redact(anEditor, { ...block, targetId: "9001.ru.2" });
    expect(await publicKnown.beginning("quillabyb")).toEqual([]);
    expect(await suggestedFor("quillabyblokc")).not.toContain("quillabyblock");
    expect(await withheld()).toContain("case/9001");
    expect(await miscounted()).toEqual([]);
  });

  it("knows the key of a name no more once the name is hidden", async () => {
    const keys = [...nameTerms("Inventov"), ...nameTerms("Выдумкин")];
    expect((await publicKnown.among(keys)).size).toBeGreaterThan(0);
    await changeDisplay(anEditor, "9001", "role-only");
    expect([...(await publicKnown.among(keys))]).toEqual([]);
    expect(await miscounted()).toEqual([]);
  });

  it("knows nothing of what was withdrawn", async () => {
    expect(await publicKnown.beginning("quillaby")).not.toEqual([]);
    await withdrawCase(anEditor, "9001");
    const left = await publicKnown.beginning("quillaby");
    for (const word of left) expect(await suggestedFor(word)).not.toContain("9001");
    expect(await miscounted()).toEqual([]);
    expect(await withheld()).toContain("case/9001");
  });
});

it.each(["'", "%", "_", "\\", "a' OR '1'='1", "\u0000", "", " ", "%%%", "x".repeat(5000)])(
  "no hostile word is known or brings words: %j",
  async (word) => {
    const plain = word.replaceAll("\u0000", "");
    expect((await publicKnown.among([plain])).size).toBe(0);
    expect(await publicKnown.like(plain)).toEqual([]);
    if (plain !== "") expect(await publicKnown.beginning(plain)).toEqual([]);
  },
);
