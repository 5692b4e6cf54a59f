import type { Page } from "playwright-core";
import { beforeAll, expect, inject, test } from "vitest";
import { translatorFor } from "@/lib/messages/translator";
import { addSource } from "@/lib/operations/desk/sources/add-source";
import { readCapture } from "@/lib/operations/desk/sources/read-capture";
import { takeExcerpt } from "@/lib/operations/desk/sources/take-excerpt";
import { openBrowser } from "@/tests/e2e/setup/browser";
import { joinDesk } from "@/tests/e2e/setup/desk";
import { aSession, type Session } from "@/tests/e2e/setup/sessions";
import { aWindow } from "@/tests/e2e/setup/windows";

await joinDesk(inject("site").dataDir);
const browser = await openBrowser();
const t = translatorFor("en");

const text =
  "The imaginary registry says that courts received almost 3,210 imaginary cases in May 2024.";
const words = "courts received almost 3,210 imaginary cases in May 2024";

let researcher: Session;
let editor: Session;
let source = "";
let capture = "";
beforeAll(async () => {
  [researcher, editor] = [await aSession("researcher"), await aSession("editor")];
  const added = await addSource(researcher.actor, {
    title: "An imaginary registry",
    language: "en",
    text,
  });
  source = added.id;
  capture = added.capture ?? "";
  const held = (await readCapture(researcher.actor, capture)).text ?? "";
  const start = held.indexOf(words);
  await takeExcerpt(researcher.actor, { capture, start, end: start + words.length });
});

const plainWindow = (who: Session | null) => aWindow(browser, who, { javaScript: false });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const field = (page: Page, name: string) => page.locator(`[name="fields.${name}"]`);

const statusOf = async (path: string) => (await fetch(new URL(path, inject("site").url))).status;

let address = "";

test("a researcher adds a figure from a quotation; what the words state is filled in", async () => {
  const page = await plainWindow(researcher);
  await page.goto(`/desk/sources/${source}`);
  await page.getByRole("link", { name: t("figureDesk.fromQuote") }).click();
  await page.getByRole("heading", { name: t("figureDesk.from") }).waitFor();
  expect(await field(page, "quantities.0.min").inputValue()).toBe("3210");
  expect(await field(page, "quantities.0.qualifier").inputValue()).toBe("almost");
  expect(await field(page, "quantities.0.unit").inputValue()).toBe("cases");
  expect(await field(page, "metric").inputValue()).toBe("cases-received");
  expect(await field(page, "period").inputValue()).toBe("in May 2024");
  await field(page, "statement.en").fill("Almost 3,210 imaginary cases were received.");
  await field(page, "statement.ru").fill("Поступило почти 3210 выдуманных дел.");
  await field(page, "publisher").selectOption("mediazona");
  await button(page, t("figureDesk.add")).click();
  await page.waitForURL(/\/desk\/figures\/f\d{3}\?done=added/);
  address = new URL(page.url()).pathname;
  expect(await page.getByRole("status").first().innerText()).toBe(t("figureDesk.added"));
  expect(await button(page, t("figureDesk.publish")).count()).toBe(0);
});

test("a reader sees nothing of it before an editor has published it", async () => {
  const [reader, page] = [await plainWindow(null), await plainWindow(editor)];
  const shown = address.replace("/desk", "/en");
  expect(await statusOf(shown)).toBe(404);
  await page.goto(address);
  await button(page, t("figureDesk.publish")).click();
  await page.waitForURL(/done=published/);
  await expect.poll(() => statusOf(shown)).toBe(200);
  await reader.goto(shown);
  const quoted = reader.getByRole("region", { name: t("figures.words") });
  expect(await quoted.innerText()).toContain("almost 3,210 imaginary cases");
});

test("somebody chooses the passage in the text of the copy itself", async () => {
  const page = await aWindow(browser, researcher);
  await page.goto(`/desk/sources/${source}/captures/${capture}`);
  await page.getByRole("link", { name: t("figureDesk.fromPassage") }).click();
  await page.getByRole("textbox", { name: t("figureDesk.from.text") }).focus();
  await page.keyboard.press("ControlOrMeta+Home");
  for (let pressed = 0; pressed < 22; pressed += 1) await page.keyboard.press("Shift+ArrowRight");
  const take = page.getByRole("link", { name: t("figureDesk.from.take") });
  await expect.poll(() => take.getAttribute("href")).toContain("end=22");
  await take.click();
  await page.waitForURL(/\/desk\/figures\/new\?.*start=0&end=22/);
  expect(await page.locator("mark").first().innerText()).toBe("The imaginary registry");
});

test("who saves over what another has saved is told, and loses nothing that was typed", async () => {
  const [first, second] = [await plainWindow(editor), await plainWindow(editor)];
  await Promise.all([first.goto(address), second.goto(address)]);
  await field(first, "note.en").fill("A first imaginary note.");
  await field(first, "note.ru").fill("Первое выдуманное примечание.");
  await button(first, t("figureDesk.save")).click();
  await first.waitForURL(/done=saved/);
  await field(second, "note.en").fill("A second imaginary note.");
  await field(second, "note.ru").fill("Второе выдуманное примечание.");
  await button(second, t("figureDesk.save")).click();
  const said = second.getByRole("alert").filter({ hasText: t("settings.changedMeanwhile") });
  await said.waitFor();
  expect(await field(second, "note.en").inputValue()).toBe("A second imaginary note.");
});

test("an editor withdraws it by its id, and nobody brings it back", async () => {
  const page = await plainWindow(editor);
  await page.goto(address);
  await page.getByText(t("figureDesk.withdraw"), { exact: true }).first().click();
  await page.locator('[name="again"]').fill(address.split("/").at(-1) ?? "");
  await button(page, t("figureDesk.withdraw")).click();
  await page.waitForURL(/done=withdrawn/);
  expect(await statusOf(address.replace("/desk", "/en"))).toBe(410);
  expect(await button(page, t("figureDesk.publish")).count()).toBe(0);
  expect(await button(page, t("figureDesk.save")).count()).toBe(0);
});
