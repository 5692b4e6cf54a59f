import { expect, inject, test } from "vitest";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { addPerson } from "@/lib/operations/desk/people/add-person";
import { openBrowser } from "@/tests/e2e/setup/browser";
import { joinDesk } from "@/tests/e2e/setup/desk";
import { aSession } from "@/tests/e2e/setup/sessions";
import { aWindow } from "@/tests/e2e/setup/windows";

await joinDesk(inject("site").dataDir);
const browser = await openBrowser();
const t = deskTranslatorFor("en");

test.each([{ javaScript: true }, { javaScript: false }])(
  "who saves a person over what another saved is told, and keeps what was typed ($javaScript)",
  async ({ javaScript }) => {
    const editor = await aSession("editor");
    const { id } = await addPerson(editor.actor, {
      name: { ru: "Пётр Небылицын", en: "Pyotr Nebylitsyn" },
    });
    const expected = /409/;
    const first = await aWindow(browser, editor, { javaScript });
    const second = await aWindow(browser, editor, { javaScript, expected });
    for (const page of [first, second]) await page.goto(`/desk/people/${id}`);
    const ground = (page: typeof first) => page.locator('[name="fields.ground.en"]');
    const save = (page: typeof first) =>
      page.getByRole("button", { name: t("people.save"), exact: true }).click();

    await ground(first).fill("A first ground.");
    await save(first);
    await first.waitForURL(/saved=1/);
    expect(await ground(first).inputValue()).toBe("A first ground.");
    await ground(second).fill("A second ground.");
    await save(second);
    const told = t("people.changedMeanwhile", { version: 2 });
    await second.getByRole("alert").filter({ hasText: told }).waitFor();
    expect(await ground(second).inputValue()).toBe("A second ground.");
  },
);
