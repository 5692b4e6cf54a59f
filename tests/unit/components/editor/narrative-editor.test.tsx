import { describe, expect, it } from "vitest";
import type { NarrativeEditorProps } from "@/components/editor/narrative-contract";
import { NarrativeEditor } from "@/components/editor/narrative-editor";
import { narrativeNode } from "@/lib/domain/narrative";
import { aNarrative, words } from "@/tests/fixtures/a-narrative";
import { rendered, wordsOf } from "@/tests/fixtures/rendered";

const nothing = () => undefined;
const props: NarrativeEditorProps = {
  lang: "en",
  deskLang: "en",
  value: null,
  readOnly: false,
  refs: { persons: [], excerpts: {}, annotations: {}, figures: {} },
  onDirty: nothing,
  handle: nothing,
  onCite: nothing,
  onAnnotate: () => "a",
  onOpenAnnotation: nothing,
  onOpenCite: nothing,
  search: async () => [],
  create: async () => null,
};

describe("the editor as the server sends it", () => {
  it("says that a text cannot be opened that it cannot read, and would lose", () => {
    const value = narrativeNode.parse({ type: "doc", content: [{ type: "listItem" }] });
    const markup = rendered(<NarrativeEditor {...props} value={value} />);
    expect(markup).toContain('role="alert"');
    expect(wordsOf(markup)).toContain("Nothing of it was changed");
  });

  it("holds nothing of the text until it can be written", () => {
    const markup = rendered(<NarrativeEditor {...props} value={aNarrative([words("secret")])} />);
    expect(wordsOf(markup)).toBe("Opening the text …");
  });

  it("speaks the language of the desk", () => {
    expect(wordsOf(rendered(<NarrativeEditor {...props} deskLang="ru" />))).toBe(
      "Текст открывается…",
    );
  });
});
