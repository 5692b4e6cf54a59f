import { describe, expect, it } from "vitest";
import type { ThreadView } from "@/components/review/comment-calls";
import { ThreadLists } from "@/components/review/thread-lists";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { rendered, wordsOf } from "@/tests/fixtures/rendered";

const aThread = (id: string, with_: Partial<ThreadView> = {}): ThreadView => ({
  id,
  author: "Alias A",
  text: `Words of ${id}.`,
  at: "2026-11-21T10:00:00.000Z",
  revision: 2,
  place: { on: "entry" },
  words: null,
  resolved: false,
  resolvedBy: null,
  answers: [],
  ...with_,
});
const lists = (threads: ThreadView[]) =>
  rendered(
    <ThreadLists
      threads={threads}
      entryId="9999"
      t={deskTranslatorFor("en")}
      onChanged={() => {}}
      onGoTo={undefined}
    />,
  );
const beforeFold = (html: string) => wordsOf(html.split("<details>")[0] ?? "");

describe("what was said of a case", () => {
  it("never folds away why a case was moved", () => {
    const move = aThread("reason", {
      place: { on: "move", to: "changes-wanted" },
      resolved: true,
      resolvedBy: "Alias B",
    });
    const html = lists([aThread("old", { resolved: true }), move]);
    expect(beforeFold(html)).toContain("Changes wanted: Words of reason.");
    expect(wordsOf(html)).toContain("1 resolved comment");
  });

  it("folds what is resolved, and nothing that is open", () => {
    const html = lists([aThread("done", { resolved: true }), aThread("open")]);
    expect(beforeFold(html)).toContain("Words of open.");
    expect(beforeFold(html)).not.toContain("Words of done.");
  });

  it("shows no fold where nothing is resolved", () => {
    expect(lists([aThread("open")])).not.toContain("<details");
  });
});
