import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { violationsOn } from "@/tests/e2e/setup/axe";
import { openBrowser } from "@/tests/e2e/setup/browser";
import { withFirstWords } from "@/tests/workspace/fake-desk";
import {
  networkBack,
  openPage,
  openWorkspace,
  reload,
  untilSaid,
  write,
} from "@/tests/workspace/open-workspace";

const browser = await openBrowser();

async function opened(width?: number) {
  const workspace = await openWorkspace(browser, width);
  onTestFinished(() => workspace.context.close());
  return workspace;
}

test("what is typed is saved by itself, and opening a case saves nothing", async () => {
  const { page, desk } = await opened();
  await page.waitForTimeout(2000);
  expect(desk.saves).toEqual([]);
  await write(page, " Typed.");
  await untilSaid(page, /Saving/);
  await untilSaid(page, /Saved at/);
  expect(desk.text()).toContain("The last one. Typed.");
});

test("paragraphs typed without a pause are all saved, while earlier ones are being saved", async () => {
  const { page, desk } = await opened();
  await write(page, " Begun.");
  await untilSaid(page, /Saving/);
  const typed = Array.from({ length: 5 }, (_none, n) => `Paragraph ${n} of what was typed.`);
  await page.keyboard.type(`\n${typed.join("\n")}`, { delay: 0 });
  await expect.poll(() => desk.text(), { timeout: 20_000 }).toContain(typed.at(-1));
  await untilSaid(page, /Saved at/);
  for (const words of typed) expect(desk.text().split(words)).toHaveLength(2);
});

test("what is typed without a network is saved once when it is back", async () => {
  const { page, desk } = await opened();
  desk.reachable = false;
  await write(page, " Offline.");
  await untilSaid(page, /Offline: kept in this open page only/);
  desk.reachable = true;
  await networkBack(page);
  await untilSaid(page, /Saved at/);
  expect(desk.text().split("Offline.")).toHaveLength(2);
});

/** Chooses to keep text on the device, and types where the desk cannot be reached. */
async function writeKept(page: Page, desk: { reachable: boolean }) {
  await page.getByLabel(/Keep unsaved text/).click();
  await page.waitForTimeout(300);
  desk.reachable = false;
  await write(page, " Kept.");
  await untilSaid(page, /Offline: kept on this device/);
}

test("offline typing survives a new load of the page where the researcher wants it kept", async () => {
  const { page, desk } = await opened();
  await writeKept(page, desk);
  desk.reachable = true;
  await reload(page);
  await page.getByText("has been put back").waitFor();
  await untilSaid(page, /Saved at/);
  expect(desk.text()).toContain("Kept.");
});

/** Takes all room from what the browser would keep. */
const leaveNoRoom = (page: Page) =>
  page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
  });

test("a browser that lets nothing be kept says so, and the text stays in the open page", async () => {
  const { page, desk } = await opened();
  await leaveNoRoom(page);
  await page.getByLabel(/Keep unsaved text/).click();
  await page.getByText("This browser lets nothing be kept here").waitFor();
  expect(await page.getByLabel(/Keep unsaved text/).isChecked()).toBe(false);
  desk.reachable = false;
  await write(page, " Unkept.");
  await untilSaid(page, /Offline: kept in this open page only/);
});

test("a device that has no room left is not said to keep what it does not", async () => {
  const { page, desk } = await opened();
  await writeKept(page, desk);
  await leaveNoRoom(page);
  await write(page, " Unkept.");
  await untilSaid(page, /Offline: kept in this open page only/);
  desk.reachable = true;
  await networkBack(page);
  await untilSaid(page, /Saved at/);
  expect(desk.text()).toContain("Kept. Unkept.");
});

test("text that one person kept is never opened for another on the same device", async () => {
  const { page, desk, context } = await opened();
  await page.getByLabel(/Keep unsaved text/).click();
  await page.waitForTimeout(300);
  desk.reachable = false;
  await write(page, " Of the writer.");
  await untilSaid(page, /kept on this device/);
  await page.close();
  desk.reachable = true;
  desk.account = "somebody else";
  const other = await openPage(context);
  expect(await other.getByText("has been put back").count()).toBe(0);
  expect(desk.text()).not.toContain("Of the writer.");
});

test("a second page of the same case takes nothing from one that is open", async () => {
  const { page, desk, context } = await opened();
  await page.getByLabel(/Keep unsaved text/).click();
  await page.waitForTimeout(300);
  desk.reachable = false;
  await write(page, " In the first page.");
  await untilSaid(page, /kept on this device/);
  desk.reachable = true;
  const second = await openPage(context);
  expect(await second.getByText("has been put back").count()).toBe(0);
});

test("a sign-in that ran out loses nothing, and nobody saves for somebody else", async () => {
  const { page, desk } = await opened();
  desk.account = null;
  await write(page, " Signed out.");
  await untilSaid(page, /Signed out/);
  desk.account = "somebody else";
  await page.getByRole("button", { name: "I have signed in" }).click();
  await page.getByText("Somebody else is signed in now.").waitFor();
  expect(desk.text()).not.toContain("Signed out.");
  desk.account = "writer";
  await page.getByRole("button", { name: "I have signed in" }).click();
  await untilSaid(page, /Saved at/);
  expect(desk.text()).toContain("Signed out.");
});

test("the second of two editors sees both texts and merges them", async () => {
  const { page, desk } = await opened();
  desk.saveOfSomebodyElse((entry) => ({
    ...withFirstWords(entry, "Rewritten by them."),
    ru: { ...entry.ru, title: "Чужой заголовок" },
  }));
  await page.locator("#w-text-panel-en [contenteditable=true] p").first().click();
  await page.keyboard.press("Home");
  await page.keyboard.type("Mine: ");
  await untilSaid(page, /Conflict/);
  await write(page, " Typed in conflict.");
  await page.waitForTimeout(2000);
  expect(desk.saves).toEqual([]);

  await page.getByRole("button", { name: "Look at both texts" }).click();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByLabel("Take both, mine first").check();
  await page.getByRole("button", { name: "Save both together" }).click();
  await untilSaid(page, /Saved at/);
  for (const words of ["Mine: One invented", "Rewritten by them.", "Typed in conflict."])
    expect(desk.text()).toContain(words);
  expect(desk.entry.ru.title).toBe("Чужой заголовок");
});

test("a merge that is open while the network goes and the sign-in runs out is saved after both", async () => {
  const { page, desk } = await opened();
  desk.saveOfSomebodyElse((entry) => withFirstWords(entry, "Rewritten by them."));
  await page.locator("#w-text-panel-en [contenteditable=true] p").first().click();
  await page.keyboard.press("Home");
  await page.keyboard.type("Mine: ");
  await untilSaid(page, /Conflict/);
  await page.getByRole("button", { name: "Look at both texts" }).click();
  await page.getByLabel("Take both, mine first").check();
  desk.reachable = false;
  await page.getByRole("button", { name: "Save both together" }).click();
  await untilSaid(page, /Offline/);
  desk.reachable = true;
  desk.account = null;
  await networkBack(page);
  await untilSaid(page, /Signed out/);
  expect(desk.text()).not.toContain("Mine: ");
  desk.account = "writer";
  await page.getByRole("button", { name: "I have signed in" }).click();
  await untilSaid(page, /Saved at/);
  for (const words of ["Mine: One invented", "Rewritten by them."])
    expect(desk.text()).toContain(words);
});

test("a note that is taken away comes back with its passage by an undo in the text", async () => {
  const { page, desk } = await opened();
  await page.getByRole("tab", { name: /Notes/ }).click();
  await page.getByRole("button", { name: "Remove the note" }).click();
  await page.waitForTimeout(300);
  await untilSaid(page, /Saved at/);
  expect(desk.entry.annotations).toEqual([]);
  await page.locator("#w-text-panel-en [contenteditable=true]").click();
  await page.keyboard.press("Control+z");
  await page.waitForTimeout(300);
  await untilSaid(page, /Saved at/);
  expect(desk.entry.annotations.map(({ id }) => id)).toEqual(["9999.n"]);
});

test("the page is one column on a telephone, and can be used without a mouse", async () => {
  const { page } = await opened(360);
  const isTooWide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(isTooWide).toBe(false);
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Beside it" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "Facts" }).focus();
  await page.keyboard.press("End");
  expect(await page.getByRole("tab", { name: "Missing" }).getAttribute("aria-selected")).toBe(
    "true",
  );
});
