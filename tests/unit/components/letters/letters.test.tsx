import { describe, expect, it } from "vitest";
import { LetterPage, type LetterShown } from "@/components/letters/letter-page";
import { LettersPage } from "@/components/letters/letters-page";
import { letterStates } from "@/lib/domain/change-request";
import { languages } from "@/lib/domain/language";
import { untouched } from "@/lib/web/form-state";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const never = async () => untouched;
const actions = { take: never, putBack: never, close: never, answer: never, tie: never };

function aLetter(with_: Partial<LetterShown["letter"]> = {}): LetterShown["letter"] {
  return {
    id: "l1",
    day: "2026-01-02",
    body: "An invented <b>letter</b>\nwith lines",
    reply: null,
    state: "new",
    entry: null,
    handler: null,
    answer: null,
    answeredOn: null,
    answerReadOn: null,
    closedOn: null,
    hasReceipt: true,
    handlerAlias: null,
    entryNumber: null,
    ...with_,
  };
}
const page = (
  with_: Partial<LetterShown["letter"]> = {},
  isMine = false,
  lang: "en" | "ru" = "en",
) =>
  rendered(
    <LetterPage view={{ letter: aLetter(with_), age: 3, isMine }} actions={actions} lang={lang} />,
  );

describe.each(languages)("a letter in %s", (lang) => {
  it.each(letterStates)("that is %s names every message that it needs", (state) => {
    const answered = { answer: "x", answeredOn: "2026-01-03", answerReadOn: "2026-01-04" };
    const full = { state, ...answered, handlerAlias: "A", entry: "9001", entryNumber: "9001" };
    for (const markup of [page({ state }, false, lang), page(full, true, lang)])
      expect(markup).not.toMatch(/>letters\./);
  });
});

describe("a letter", () => {
  it("is shown as text, whatever was written", () => {
    expect(page()).toContain("&lt;b&gt;letter&lt;/b&gt;");
  });

  it.each([
    ["new", false, ["Take in hand", "Close"]],
    ["in-hand", false, ["Take over", "Put back", "Close"]],
    ["in-hand", true, ["Put back", "Close"]],
    ["answered", true, ["Take in hand", "Close"]],
    ["closed", true, ["Open again"]],
  ] as const)("that is %s (mine: %s) offers only what leads on", (state, isMine, offered) => {
    const all = ["Take in hand", "Take over", "Open again", "Put back", "Close"];
    const buttons = [...page({ state }, isMine).matchAll(/<button[^>]*>([^<]*)</g)].map(
      ([, words]) => words,
    );
    expect(buttons.filter((words) => all.includes(words ?? ""))).toEqual(offered);
  });

  it("tells where an answer cannot be read, and where it can only be added to", () => {
    expect(wordsOf(page({ hasReceipt: false }))).toContain("before there were receipts");
    const read = { state: "answered", answer: "x", answerReadOn: "2026-01-04" } as const;
    expect(wordsOf(page(read))).toContain("you can only add to it");
    expect(page(read)).toContain('name="seen" value="[&quot;x&quot;]"');
  });
});

describe("the queue", () => {
  const letters = [
    {
      id: "l1",
      day: "2026-01-02",
      state: "new",
      handlerAlias: null,
      entryNumber: "9001",
      beginning: "An invented letter",
      age: 1,
    },
  ] as const;
  const queue = (shown: readonly (typeof letters)[number][]) =>
    rendered(<LettersPage letters={shown} asked={{ state: "open", whose: "" }} lang="en" />);

  it("leads to every letter and says how long it has waited", () => {
    expect(attributes(queue(letters), "href")).toContain("/desk/letters/l1");
    expect(wordsOf(queue(letters))).toContain("1 day");
  });

  it("says what stands here where nothing waits", () => {
    expect(wordsOf(queue([]))).toContain("No letters here");
  });
});
