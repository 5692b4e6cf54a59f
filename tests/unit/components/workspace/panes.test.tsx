import { describe, expect, it } from "vitest";
import { begunFresh } from "@/components/offline/resume";
import { createCaseModel } from "@/components/workspace/case-model";
import { LockedNotice } from "@/components/workspace/case-notices";
import { MissingPane } from "@/components/workspace/missing-pane";
import { NotesPane, noteElementId } from "@/components/workspace/notes-pane";
import { ViewChoice } from "@/components/workspace/view-choice";
import { type CaseDoor, WorkspaceHead } from "@/components/workspace/workspace-head";
import { completenessOf } from "@/lib/domain/completeness";
import type { Language } from "@/lib/domain/language";
import type { NarrativeNode } from "@/lib/domain/narrative";
import type { RevisionState } from "@/lib/domain/revision";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { aCaseEntry } from "@/tests/fixtures/a-case-entry";
import { aNarrative, annotated, cite, words } from "@/tests/fixtures/a-narrative";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";
import { InWorkspace } from "@/tests/workspace/in-workspace";

const nothing = () => undefined;
const entry = aCaseEntry();
const t = deskTranslatorFor("en");

describe("the head of the page", () => {
  const model = createCaseModel(begunFresh({ entry, version: 1, savedAt: "" }), {
    send: async () => ({ kind: "unanswered" }),
    keep: async () => false,
    now: () => 0,
    newId: () => "id",
  });
  const doors: CaseDoor[] = [{ name: "review", path: "/desk/review/9999" }];
  const head = (state: RevisionState, readOnly = false, lang: Language = "en") =>
    rendered(
      <InWorkspace readOnly={readOnly} lang={lang}>
        <WorkspaceHead
          revision={{ number: 3, state }}
          driver={model.driver}
          doors={doors}
          known={completenessOf(entry)}
          canUndo={false}
          canRedo={false}
          onUndo={nothing}
          onRedo={nothing}
          onHelp={nothing}
          onMissing={nothing}
        />
      </InWorkspace>,
    );

  it("offers no undo and speaks of no saving where nothing can be written", () => {
    const said = wordsOf(head("in-review", true));
    expect(said).not.toMatch(/Undo|Saved/);
  });

  it("leads to review by the word that fits its state", () => {
    expect(wordsOf(head("draft"))).toContain("Send to review");
    expect(wordsOf(head("in-review", true))).not.toContain("Send to review");
  });

  it("says how much is known, and that nothing is", () => {
    expect(wordsOf(head("draft"))).toMatch(/0 of \d+ known/);
  });

  it("shows the title in the language of the desk", () => {
    expect(wordsOf(head("draft", false, "ru"))).toContain("Иван Выдуманный");
  });
});

describe("the notes beside the text", () => {
  const note = {
    id: "9999.n",
    kind: "legal" as const,
    audience: "desk" as const,
    text: { en: "Note.", ru: "Пометка." },
    citations: [],
  };
  const noted: typeof entry = { ...entry, annotations: [note] };
  const pane = (narrative: NarrativeNode | null, of = noted, readOnly = false) =>
    rendered(
      <InWorkspace entry={of} readOnly={readOnly}>
        <NotesPane narratives={{ en: narrative, ru: null }} onGoTo={nothing} onRemove={nothing} />
      </InWorkspace>,
    );

  it("say where no words of the text bear them any more", () => {
    expect(wordsOf(pane(null))).toContain("No words of the text bear this note any more.");
  });

  it("quote the words that they are on", () => {
    expect(wordsOf(pane(aNarrative([words("noted words", annotated("9999.n"))])))).toContain(
      "noted words",
    );
  });

  it("set those for the desk apart by more than a word", () => {
    expect(attributes(pane(null), "class")).toContain("w-note desk");
  });

  it("cannot be removed by somebody who only reads", () => {
    expect(wordsOf(pane(null, noted, true))).not.toContain("Remove the note");
  });

  it("say what to do where there are none", () => {
    expect(wordsOf(pane(null, entry))).toContain("Select words in the text");
  });

  it("have ids that an address can hold", () => {
    expect(noteElementId("0001.annotation-x7/é")).toBe("note-0001-annotation-x7--");
  });
});

describe("what is missing", () => {
  const missing = (narrative: NarrativeNode | null) =>
    wordsOf(
      rendered(
        <InWorkspace>
          <MissingPane narratives={{ en: narrative, ru: null }} onGoTo={nothing} />
        </InWorkspace>,
      ),
    );

  it("lists the paragraphs that cite nothing, and no others", () => {
    const said = missing(aNarrative([words("Cited."), cite("e1")], [words("Uncited.")]));
    expect(said).toContain("Uncited.");
    expect(said).not.toContain(" Cited.");
  });

  it("names every question that nothing answers", () => {
    expect(missing(null)).toContain("the number of the case");
  });

  it("says where there is no text at all", () => {
    expect(missing(null)).toContain("There is no text yet.");
  });
});

describe("a case that cannot be written", () => {
  it.each([
    ["in-review", "is in review"],
    ["ready", "is ready for publication"],
    ["draft", "Writing it is for others"],
  ] as const)("says why while it is %s", (state, why) => {
    expect(wordsOf(rendered(<LockedNotice state={state} t={t} />))).toContain(why);
  });
});

describe("the choice of a narrow screen", () => {
  it("says which of the two is shown", () => {
    const markup = rendered(<ViewChoice shown="beside" onShow={nothing} t={t} />);
    expect(attributes(markup, "aria-pressed")).toEqual(["false", "true"]);
  });
});
