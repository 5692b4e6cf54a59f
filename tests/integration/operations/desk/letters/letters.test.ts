import { beforeEach, describe, expect, it, vi } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { answerStamp } from "@/lib/domain/change-request";
import { answerLetter } from "@/lib/operations/desk/letters/answer-letter";
import { closeLetter } from "@/lib/operations/desk/letters/close-letter";
import { listLetters } from "@/lib/operations/desk/letters/list-letters";
import { showLetter } from "@/lib/operations/desk/letters/show-letter";
import { putLetterBack, takeLetter } from "@/lib/operations/desk/letters/take-letter";
import { tieLetter } from "@/lib/operations/desk/letters/tie-letter";
import { changeAccess } from "@/lib/operations/desk/review/change-access";
import { applyRetention } from "@/lib/operations/desk/settings/apply-retention";
import { leaveMessage } from "@/lib/operations/leave-message";
import { readAnswer, showAnswer } from "@/lib/operations/read-answer";
import { refusedWith } from "@/tests/fixtures/refused-with";
import { theInventedDesk } from "@/tests/integration/setup/at-the-desk";
import { contentsOf, whereItStands } from "@/tests/integration/setup/contents";

let desk: Awaited<ReturnType<typeof theInventedDesk>>;
let code: string;
let id: string;

beforeEach(async () => {
  desk = await theInventedDesk();
  code = await leaveMessage({ body: "Canaryletter, please.", reply: "by canarypigeon" });
  const [letter] = await listLetters(desk.editor, {});
  id = letter?.id ?? "";
});

const answer = (words: string, actor = desk.editor) => answerLetter(actor, id, { answer: words });

describe("the letters of readers", () => {
  it.each(["researcher", "reader"] as const)("are not there for a %s", async (role) => {
    const actor = desk[role];
    for (const ask of [
      () => listLetters(actor, {}),
      () => showLetter(actor, id),
      () => takeLetter(actor, id),
      () => closeLetter(actor, id),
      () => answer("Canary.", actor),
      () => tieLetter(actor, id, { number: "9001" }),
    ])
      await expect(async () => ask()).rejects.toMatchObject({
        kind: "not-found",
        key: "problem.notFound",
      });
  });

  it("are new, in hand, answered and closed, and no step is left out", async () => {
    const state = async () => (await showLetter(desk.editor, id)).letter.state;
    expect(await refusedWith(putLetterBack(desk.editor, id))).toMatchObject({ kind: "conflict" });
    await takeLetter(desk.editor, id);
    expect((await showLetter(desk.editor, id)).isMine).toBe(true);
    await putLetterBack(desk.editor, id);
    expect(await state()).toBe("new");
    await takeLetter(desk.secondEditor, id);
    await takeLetter(desk.editor, id);
    await answer("An invented answer.");
    expect(await state()).toBe("answered");
    await closeLetter(desk.editor, id);
    expect(await refusedWith(closeLetter(desk.editor, id))).toMatchObject({
      key: "letters.cannotBecome",
    });
    expect(await listLetters(desk.editor, {})).toEqual([]);
    expect(await listLetters(desk.editor, { state: "closed" })).toHaveLength(1);
  });

  it("are listed with their age and whose they are, what is to be done first", async () => {
    await takeLetter(desk.editor, id);
    await leaveMessage({ body: "A second invented letter.", reply: null });
    expect(await listLetters(desk.editor, {})).toMatchObject([
      { state: "new", beginning: "A second invented letter.", age: 0, handlerAlias: null },
      { state: "in-hand", handlerAlias: "Alias of invented-editor" },
    ]);
    expect(await listLetters(desk.secondEditor, { whose: "mine" })).toEqual([]);
  });

  it("are tied to a case that one may see, and to no other", async () => {
    await tieLetter(desk.editor, id, { number: "9001" });
    expect((await showLetter(desk.editor, id)).letter.entryNumber).toBe("9001");
    await changeAccess(desk.editor, { id: "9001", access: "named" });
    expect((await showLetter(desk.secondEditor, id)).letter.entryNumber).toBeNull();
    const tie = tieLetter(desk.secondEditor, id, { number: "9001" });
    expect(await refusedWith(tie)).toMatchObject({ key: "letters.noSuchCase" });
    await tieLetter(desk.editor, id, { number: "" });
    expect((await showLetter(desk.editor, id)).letter.entry).toBeNull();
  });

  it("name no case that one may not see, and lose no tie to it by whoever saves the form", async () => {
    await tieLetter(desk.editor, id, { number: "9001" });
    await changeAccess(desk.editor, { id: "9001", access: "named" });
    expect((await showLetter(desk.secondEditor, id)).letter).toMatchObject({ entry: null });
    expect(await listLetters(desk.secondEditor, {})).toMatchObject([{ entryNumber: null }]);
    await tieLetter(desk.secondEditor, id, { number: "" });
    expect(await listLetters(desk.editor, {})).toMatchObject([{ entryNumber: "9001" }]);
  });

  it("never reach the public", async () => {
    await tieLetter(desk.editor, id, { number: "9001" });
    await answer("Canaryanswer.");
    expect(await whereItStands(desk.databaseUrl, "canary")).toEqual({});
    expect(JSON.stringify((await contentsOf(desk.databaseUrl, "desk")).audit)).not.toMatch(
      /canary/i,
    );
  });
});

describe("a receipt", () => {
  it("is 128 bits in groups, and the desk keeps nothing but its hash", async () => {
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{6}$/);
    const kept = JSON.stringify(await contentsOf(desk.databaseUrl, "desk"));
    expect(kept).not.toContain(code);
    expect(kept).not.toContain(code.replaceAll("-", ""));
  });

  it.each(["", "canary", "00000-00000-00000-00000-000000", "0".repeat(300)])(
    "that nobody was given opens nothing, in the same words: %j",
    async (wrong) => {
      expect(await refusedWith(readAnswer(wrong))).toMatchObject({
        kind: "not-found",
        key: "receipt.unknown",
      });
    },
  );

  it("tells that the letter waits, then the answer, however it is typed", async () => {
    expect(await readAnswer(code)).toMatchObject({ state: "waiting" });
    await answer("An invented answer.");
    const typed = ` ${code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o")} `;
    expect(await readAnswer(typed)).toMatchObject({
      state: "answered",
      answer: "An invented answer.",
    });
  });

  it("remembers that the answer was read, which looking again does not change", async () => {
    await answer("An invented answer.");
    await showAnswer(code);
    expect((await showLetter(desk.editor, id)).letter.answerReadOn).toBeNull();
    await readAnswer(code);
    const today = new Date().toISOString().slice(0, 10);
    expect((await showLetter(desk.editor, id)).letter.answerReadOn).toBe(today);
  });

  it("shows no answer that was taken back in hand", async () => {
    await answer("A hasty answer.");
    await takeLetter(desk.editor, id);
    expect(await readAnswer(code)).toMatchObject({ state: "waiting" });
  });

  it("never shows other words in place of those that were read", async () => {
    await answer("The first words.");
    await readAnswer(code);
    expect(await refusedWith(answer("Other words."))).toMatchObject({
      kind: "conflict",
      key: "letters.readAlready",
    });
    await answer("The first words. And more.");
    expect(await readAnswer(code)).toMatchObject({ answer: "The first words. And more." });
  });

  it("never loses the answer of one of two who answer at once", async () => {
    const seen = answerStamp((await showLetter(desk.editor, id)).letter);
    await answerLetter(desk.editor, id, { answer: "The first answer.", seen });
    const second = answerLetter(desk.secondEditor, id, { answer: "The second answer.", seen });
    expect(await refusedWith(second)).toMatchObject({
      kind: "conflict",
      key: "letters.cannotBecome",
      values: { field: "answer" },
    });
    expect(await readAnswer(code)).toMatchObject({ answer: "The first answer." });
  });

  it("says that the letter was closed without an answer", async () => {
    await closeLetter(desk.editor, id);
    expect(await readAnswer(code)).toMatchObject({ state: "closed" });
  });

  it("is tried no more than so often by everybody together", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3_600_000 });
    const tries = Array.from({ length: 70 }, () => refusedWith(readAnswer("canary")));
    const kinds = (await Promise.all(tries)).map((refusal) => refusal.kind);
    vi.useRealTimers();
    expect(kinds.filter((kind) => kind === "too-many").length).toBeGreaterThanOrEqual(10);
  });
});

describe("a letter that is done with", () => {
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
  const count = () => deskClient().contactMessage.count();

  it("is deleted some time after its answer was read and it was closed", async () => {
    await answer("An invented answer.");
    await readAnswer(code).catch(() => undefined);
    await applyRetention(inDays(400));
    expect(await count()).toBe(1);
    await closeLetter(desk.editor, id);
    await applyRetention(inDays(89));
    expect(await count()).toBe(1);
    await deskClient().contactMessage.updateMany({ data: { answerReadOn: new Date() } });
    await applyRetention(inDays(92));
    expect(await count()).toBe(0);
  });

  it("waits longer while nobody has read its answer", async () => {
    await answer("An invented answer.");
    await closeLetter(desk.editor, id);
    await applyRetention(inDays(92));
    expect(await count()).toBe(1);
    await applyRetention(inDays(370));
    expect(await count()).toBe(0);
  });
});
