import { describe, expect, it } from "vitest";
import type { NarrativeHandle } from "@/components/editor/narrative-contract";
import { begunFresh } from "@/components/offline/resume";
import { createCaseModel } from "@/components/workspace/case-model";
import { addProceeding } from "@/lib/domain/entry-edits/add-things";
import { isUnsaved } from "@/lib/domain/save-state";
import { aCaseEntry } from "@/tests/fixtures/a-case-entry";
import { aNarrative, mention, words } from "@/tests/fixtures/a-narrative";

const entry = aCaseEntry();
const text = (said: string) => aNarrative([words(said)]);

function anEditor(said: string): NarrativeHandle & { shown: string[] } {
  const shown: string[] = [];
  return {
    shown,
    getJSON: () => text(said),
    replace: (doc) => void shown.push(JSON.stringify(doc)),
    focus: () => undefined,
    goTo: () => undefined,
    insertCite: () => undefined,
    selected: () => null,
  };
}

function aModel() {
  const begun = begunFresh({ entry, version: 1, savedAt: "then" });
  const model = createCaseModel(begun, {
    send: async () => ({ kind: "unanswered" }),
    keep: async () => false,
    now: () => 0,
    newId: () => "id",
  });
  model.driver.stop();
  return model;
}

describe("a case that is open", () => {
  it("is unsaved once something was typed, and reads the text only when it is asked", () => {
    const model = aModel();
    model.hold("en", anEditor("Typed."));
    model.typed("en");
    model.driver.stop();
    expect([isUnsaved(model.driver.view().state), model.history().present.en.narrative]).toEqual([
      true,
      null,
    ]);
    expect(model.collect().en.narrative).toEqual(text("Typed."));
  });

  it("reads no text in which nothing was typed", () => {
    const model = aModel();
    model.hold("ru", anEditor("Untouched."));
    expect(model.collect().ru.narrative).toBeNull();
  });

  it("is as saved as before where a change changes nothing", () => {
    const model = aModel();
    model.change((same) => same);
    expect(isUnsaved(model.driver.view().state)).toBe(false);
  });

  it("keeps, or brings back, a proceeding that a text mentions, whatever the facts take back", () => {
    const model = aModel();
    const telling = aNarrative([words("At court", mention("proceeding", "9999.made"))]);
    const held = () => model.collect().proceedings.map(({ id }) => id);
    let shown = text("At court");
    model.hold("en", { ...anEditor(""), getJSON: () => shown });
    model.change((before) => addProceeding(before, { id: "9999.made" }));
    model.undo();
    expect(held()).toEqual([]);
    shown = telling;
    model.typed("en");
    expect(held()).toEqual(["9999.made"]);
    model.redo();
    model.undo();
    model.driver.stop();
    expect(held()).toEqual(["9999.made"]);
  });

  it("puts a merged text into its editors and saves it over theirs", () => {
    const model = aModel();
    const editor = anEditor("Mine.");
    model.hold("en", editor);
    const merged = { ...entry, en: { ...entry.en, narrative: text("Both.") } };
    model.merge(merged, { version: 5, entry });
    model.driver.stop();
    expect(editor.shown).toEqual([JSON.stringify(text("Both."))]);
    expect([model.driver.view().state.version, model.collect()]).toEqual([5, merged]);
  });
});
