import { describe, expect, it } from "vitest";
import { ImportPage } from "@/components/records/import-page";
import { ImportsPage } from "@/components/records/imports-page";
import { StepPage } from "@/components/records/step-page";
import { UploadPage } from "@/components/records/upload-page";
import { languages } from "@/lib/domain/language";
import { batchStates } from "@/lib/domain/records/import-batch";
import type { BatchView, BatchWeight, ShownState } from "@/lib/domain/records/import-views";
import { recordFilesEn } from "@/lib/messages/en/record-files";
import { untouched } from "@/lib/web/form-state";
import { aBatchView } from "@/tests/fixtures/import-views";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const never = async () => untouched;
type Lang = (typeof languages)[number];
type ImportView = Parameters<typeof ImportPage>[0]["view"];

const one = (
  changed: Partial<BatchView> = {},
  more: Partial<ImportView> = {},
  lang: Lang = "en",
) => {
  const view: ImportView = {
    batch: aBatchView(changed),
    refusedRows: [],
    unsettled: 0,
    foreign: null,
    history: [],
    mayGoOn: false,
    mayDrop: false,
    mayPublish: true,
    ...more,
  };
  return rendered(<ImportPage view={view} actions={{ goOn: never, drop: never }} lang={lang} />);
};
const list = (imports: readonly BatchView[], mayImport = true, lang: Lang = "en") => {
  const waiting = { courts: 3, matches: 0 };
  return rendered(<ImportsPage {...{ imports, waiting, mayImport, lang }} />);
};
const weight: BatchWeight = {
  alone: 2,
  differing: 1,
  unsettled: 1,
  foreign: null,
  from: "2023-02-01",
  to: "2023-03-01",
  now: 10,
};
const step = (name: "publish" | "undo", changed: Partial<BatchView> = {}, lang: Lang = "en") =>
  rendered(
    <StepPage step={name} view={{ batch: aBatchView(changed), weight }} act={never} lang={lang} />,
  );
const states: readonly ShownState[] = [...batchStates, "stopped"];
const noKeys = /(>|\s)records\.\w/;

describe.each(languages)("an import in %s", (lang) => {
  it.each(states)("that is %s names every message that it needs", (state) => {
    const changed = { state, synthetic: true, trouble: "records.file.otherFormat", by: null };
    const refusedRows = [
      { file: "a.zip/b", line: 3, raw: "x", key: "records.row.notJson", values: {} },
    ];
    const history = [{ alias: null, action: "publishRecords", at: "2026-01-02T03:04:05.000Z" }];
    const full = one(changed, { refusedRows, history, unsettled: 2, mayGoOn: true }, lang);
    for (const markup of [
      full,
      one({ state, flags: [] }, {}, lang),
      list([aBatchView({ state })], true, lang),
    ])
      expect(markup).not.toMatch(noKeys);
    for (const name of ["publish", "undo"] as const)
      expect(step(name, { state, synthetic: true }, lang)).not.toMatch(noKeys);
  });

  it.each(Object.keys(recordFilesEn).filter((key) => key.startsWith("records.file.")))(
    "that stopped says %s in words",
    (trouble) => {
      expect(one({ state: "stopped", trouble }, {}, lang)).not.toMatch(noKeys);
    },
  );

  it("is handed in with every message that this needs", () => {
    for (const problem of [undefined, "form.tooLarge", "records.file.broken", "nonsense"])
      expect(rendered(<UploadPage {...{ megabytes: 20, problem, lang }} />)).not.toMatch(noKeys);
  });
});

describe("the list of imports", () => {
  it("says what to do where there is none", () => {
    expect(wordsOf(list([]))).toContain("No file has been imported yet");
  });

  it("tells counts, marks invented records, and shows a file's name as text", () => {
    const words = wordsOf(list([aBatchView({ synthetic: true })]));
    expect(words).toContain("12,345 12,000 40 300 5 77");
    expect(words).toContain("Invented records");
    expect(words).toContain("invented <file>.csv");
  });

  it("says that reading goes on, and how to see more of it without a script", () => {
    const markup = list([aBatchView({ state: "reading" })]);
    expect(wordsOf(markup)).toContain("1 file is being read.");
    expect(attributes(markup, "href")).toContain("/desk/records");
    expect(wordsOf(list([aBatchView()]))).not.toContain("being read.");
  });

  it("offers a new import only to who may begin one", () => {
    expect(attributes(list([], true), "href")).toContain("/desk/records/new");
    expect(attributes(list([], false), "href")).not.toContain("/desk/records/new");
  });
});

describe("an import", () => {
  const publishes = (markup: string) =>
    attributes(markup, "href").includes("/desk/records/7/publish");
  const undoes = (markup: string) => attributes(markup, "href").includes("/desk/records/7/undo");

  it.each(states)("that is %s offers only the step that follows", (state) => {
    expect(publishes(one({ state }))).toBe(state === "merged" || state === "undone");
    expect(undoes(one({ state }))).toBe(state === "public");
  });

  it("offers no step to who may not publish, nor where nothing was read", () => {
    expect(publishes(one({}, { mayPublish: false }))).toBe(false);
    expect(publishes(one({ added: 0, changed: 0, same: 0 }))).toBe(false);
  });

  it("that stopped says why: in words, or by the class of the error", () => {
    const broken = one({ state: "stopped", trouble: "records.file.broken" });
    expect(wordsOf(broken)).toContain("The archive invented <file>.csv is broken");
    expect(wordsOf(one({ state: "stopped", trouble: "RangeError" }))).toContain(
      "an error of the kind RangeError",
    );
  });

  it("goes on only where that is possible", () => {
    expect(one({ state: "stopped" }, { mayGoOn: true })).toContain("Go on reading");
    expect(one({ state: "stopped" }, { mayGoOn: false })).not.toContain("Go on reading");
  });

  it("that stopped tells who may import how to go on, and gives it up on one press", () => {
    const kept = one({ state: "stopped" }, { mayGoOn: true, mayDrop: true });
    expect(wordsOf(kept)).toContain("it is read from where it stopped. Give it up");
    const onDisk = one({ state: "stopped" }, { mayDrop: true });
    expect(wordsOf(onDisk)).toContain("give the very same file to the command again");
    for (const markup of [kept, onDisk]) expect(markup).toContain(">Give it up</button>");
    expect(one({ state: "stopped" })).not.toContain("Give it up");
    expect(wordsOf(one({ state: "dropped" }))).toContain("was given up before the end");
  });

  it("shows refused rows as text, the long ones cut, with all of them to be kept", () => {
    const raw = `<script>${"x".repeat(500)}`;
    const refusedRows = [{ file: "f", line: 3, raw, key: "records.row.notJson", values: {} }];
    const markup = one({}, { refusedRows });
    expect(markup).toContain("&lt;script&gt;");
    expect(wordsOf(markup)).toContain("The first row of 5");
    expect(wordsOf(one({ refused: 1 }, { refusedRows }))).toContain("All of them as CSV 1 row");
    expect(markup).not.toContain("x".repeat(401));
    expect(attributes(markup, "href")).toContain("/desk/records/refused?batch=7");
  });

  it("leads to the courts where some are not settled", () => {
    expect(attributes(one({}, { unsettled: 2 }), "href")).toContain("/desk/records/courts");
  });

  it("tells both how many records it has and how many of them are counted nowhere", () => {
    const foreign = { records: 12, foreign: 3 };
    const words =
      "Of 12 records that this import tells of, 3 are of courts of no concern here and are in no public count.";
    expect(wordsOf(one({}, { foreign }))).toContain(words);
    const view = { batch: aBatchView(), weight: { ...weight, foreign } };
    expect(
      wordsOf(rendered(<StepPage step="publish" view={view} act={never} lang="en" />)),
    ).toContain(words);
  });

  it("says loudly that its records are invented", () => {
    expect(wordsOf(one({ synthetic: true }))).toContain("invented for demonstration and tests");
  });
});

describe("the second step", () => {
  it("says what publishing changes before anything is done", () => {
    const words = wordsOf(step("publish"));
    expect(words).toContain("2 records are counted that were not counted before.");
    expect(words).toContain("1 record that is public already is counted by what this file says");
    expect(words).toContain("Received from 1 February 2023 to 1 March 2023.");
    expect(words).toContain("10 public records before, 12 after.");
  });

  it("says what taking back changes", () => {
    const words = wordsOf(step("undo", { state: "public" }));
    expect(words).toContain("2 records leave the public counts.");
    expect(words).toContain("10 public records before, 8 after.");
  });

  it("warns of a wait only where there are many rows", () => {
    expect(wordsOf(step("publish"))).not.toContain("This is a large file");
    expect(wordsOf(step("undo", { state: "public", position: 500_000 }))).toContain(
      "a minute or more",
    );
  });

  it("says of invented records that real ones stay as they are", () => {
    expect(wordsOf(step("publish", { synthetic: true }))).toContain("Real records stay");
  });

  it.each(states)("offers no button for what cannot become of one that is %s", (state) => {
    const can = { publish: state === "merged" || state === "undone", undo: state === "public" };
    for (const name of ["publish", "undo"] as const)
      expect(step(name, { state }).includes("<button")).toBe(can[name]);
  });
});

describe("handing a file in", () => {
  const markup = rendered(<UploadPage megabytes={20} problem="records.row.columns" lang="en" />);

  it("needs no script: a plain form with a file in it", () => {
    expect(markup).toMatch(/<form[^>]*enctype="multipart\/form-data" method="post"/i);
  });

  it("names the limit and the command for what is larger", () => {
    expect(wordsOf(markup)).toContain("At most 20 MB");
    expect(wordsOf(markup)).toContain("npm run otkaz -- import FILE");
  });

  it("says of a problem without words here that the file was not taken", () => {
    expect(wordsOf(markup)).toContain("The file was not taken");
  });
});
