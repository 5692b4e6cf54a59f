import { describe, expect, it } from "vitest";
import { WaitingPage } from "@/components/records/waiting-page";
import { languages } from "@/lib/domain/language";
import type { WaitingView } from "@/lib/domain/records/import-views";
import { untouched } from "@/lib/web/form-state";
import { aPreviewRecord, aPreviewRow, aWaitingView } from "@/tests/fixtures/import-views";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const never = async () => untouched;
const actions = { choose: never, begin: never, discard: never };
const page = (changed: Partial<WaitingView> = {}, lang: "en" | "ru" = "en") =>
  rendered(<WaitingPage view={aWaitingView(changed)} actions={actions} lang={lang} />);
const cellsOf = (record: Parameters<typeof aPreviewRecord>[0]) =>
  wordsOf(page({ rows: [aPreviewRow(1, aPreviewRecord(record))] }));

const headers = ["УИД", "Номер", "Номер", "Исход", ""];
const columns = { headers, chosen: { uid: "УИД" as const }, remembered: false };

describe.each(languages)("a waiting file in %s", (lang) => {
  it("names every message that it needs", () => {
    const full = page(
      { columns, again: [3, 4], trouble: { key: "records.file.broken", values: { file: "f" } } },
      lang,
    );
    const odd = aPreviewRecord({
      court: { printed: null, name: null },
      uid: { printed: "x", meant: null, ok: false },
      decided: { printed: "31.02.2023", meant: null },
      result: { printed: null, meant: "unknown" },
      persons: [{ name: null, hidden: true, articles: [] }],
      flags: ["uid-check", "court-unresolved"],
      synthetic: true,
    });
    for (const markup of [
      full,
      page({ rows: [aPreviewRow(1, odd)] }, lang),
      page({ rows: [] }, lang),
    ])
      expect(markup).not.toMatch(/>[^<]*records\.\w/);
  });
});

describe("the first rows", () => {
  it("show what a row becomes beside what is printed", () => {
    const words = cellsOf({ number: { printed: "1–1/2023", meant: "1-1/2023" } });
    expect(words).toContain("Invented Garrison Court in the file: Выдуманный ГВС");
    expect(words).toContain("1-1/2023 in the file: 1–1/2023");
    expect(words).toContain("1 February 2023 not given");
    expect(words).toContain("Выдуманный Иван 337(5)");
    expect(words).toContain("verdict, not told which in the file: Вынесен ПРИГОВОР");
  });

  it("say what was not understood, and why a row is refused", () => {
    expect(cellsOf({ decided: { printed: "31.02.2023", meant: null } })).toContain(
      "“31.02.2023”, no day",
    );
    expect(cellsOf({ court: { printed: "Суд", name: null } })).toContain("not recognised");
    expect(cellsOf({ uid: { printed: "U-1", meant: null, ok: false } })).toContain(
      "U-1 the check number does not fit",
    );
    expect(wordsOf(page())).toContain("Refused: 2 cells where there are 7 headings.");
    expect(wordsOf(page())).toContain("2 rows, of which 1 is refused");
  });

  it("mark invented records loudly", () => {
    expect(cellsOf({ synthetic: true })).toContain("Invented records");
    expect(cellsOf({})).not.toContain("Invented records");
  });

  it("show a row as text, whatever stands in it", () => {
    expect(page()).toContain("&lt;b&gt;the row&lt;/b&gt;");
  });
});

describe("a waiting file", () => {
  const buttons = (markup: string) =>
    [...markup.matchAll(/<button[^>]*>([^<]*)</g)].map(([, words]) => words);

  it("is begun or discarded", () => {
    expect(buttons(page())).toEqual(["Begin the import", "Discard this file"]);
  });

  it("that holds nothing, or cannot be read, is only discarded", () => {
    const trouble = { key: "records.file.broken", values: { file: "f" } };
    for (const markup of [page({ rows: [] }), page({ trouble })])
      expect(buttons(markup)).toEqual(["Discard this file"]);
  });

  it("leads to the imports of the very same file", () => {
    expect(attributes(page({ again: [3, 4] }), "href")).toEqual(
      expect.arrayContaining(["/desk/records/3", "/desk/records/4"]),
    );
  });
});

describe("the columns", () => {
  it("are a choice for each field, each heading once, with what is chosen", () => {
    const markup = page({ columns });
    const [select = ""] = /<select[^>]*name="map\.uid".*?<\/select>/s.exec(markup) ?? [];
    expect(attributes(select, "value").filter(Boolean)).toEqual(["УИД", "Номер", "Исход"]);
    expect(select).toMatch(/<option[^>]*value="УИД"[^>]*selected/);
    expect(attributes(markup, "name").filter((name) => name.startsWith("map."))).toHaveLength(27);
  });

  it("say whether they are proposed or remembered", () => {
    expect(wordsOf(page({ columns }))).toContain("proposed by their headings");
    const remembered = { ...columns, remembered: true };
    expect(wordsOf(page({ columns: remembered }))).toContain("as for the last file");
  });

  it("are not asked for where the format tells them", () => {
    expect(page()).not.toContain("map.uid");
  });
});
