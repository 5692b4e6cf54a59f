import type { Page } from "playwright-core";
import { beforeAll, expect, inject, test } from "vitest";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { translatorFor } from "@/lib/messages/translator";
import { openBrowser } from "@/tests/e2e/setup/browser";
import { joinDesk } from "@/tests/e2e/setup/desk";
import { aSession, type Session } from "@/tests/e2e/setup/sessions";
import { aWindow } from "@/tests/e2e/setup/windows";
import { aForeignTable, aTableRow } from "@/tests/fixtures/record-tables";

await joinDesk(inject("site").dataDir);
const browser = await openBrowser();
const t = deskTranslatorFor("en");

let researcher: Session;
let editor: Session;
beforeAll(async () => {
  [researcher, editor] = [await aSession("researcher"), await aSession("editor")];
});

/** Nothing of this story needs a script. */
const plainWindow = (who: Session | null) => aWindow(browser, who, { javaScript: false });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

const court = "Выдуманный гарнизонный военный суд";
const ugly = aForeignTable(
  [
    aTableRow({ number: "1–901/2023", received: "01.02.2023" }),
    aTableRow({ number: "1-902/2023", received: "09.02.2023", charge: "ст.337 ч.21 УК РФ" }),
    aTableRow({ number: "1-903/2023", received: "11.02.2023", decided: "31.02.2023" }),
    aTableRow({ number: "1-904/2023", court }),
    aTableRow({ number: "1-905/2023", charge: '"ст.337 ч.5; не закрыто' }),
    "слишком;мало",
  ],
  "ugly.csv",
);

let address = "";

/** How many cases the public statistics count as received. */
async function publicCount(): Promise<number> {
  const page = await plainWindow(null);
  await page.goto("/en/statistics");
  const totals = page.locator(".stat-totals > div").filter({
    has: page.getByText(translatorFor("en")("statistics.received"), { exact: true }),
  });
  if ((await totals.count()) === 0) return 0;
  return Number((await totals.locator("dd").innerText()).replaceAll(/\D/g, ""));
}

test("a researcher hands a file in and sees what becomes of each row before it is kept", async () => {
  const page = await plainWindow(researcher);
  await page.goto("/desk/records");
  await page.getByRole("link", { name: t("records.new") }).click();
  await page.getByLabel(t("records.upload.file"), { exact: true }).setInputFiles({
    name: ugly.name,
    mimeType: "text/csv",
    buffer: Buffer.from(ugly.bytes),
  });
  await button(page, t("records.upload.submit")).click();
  await page.getByRole("heading", { name: t("records.start.title") }).waitFor();
  address = new URL(page.url()).pathname;
  const rows = page.getByRole("row");
  await rows.filter({ hasText: "1-901/2023" }).getByText("in the file: 1–901/2023").waitFor();
  await rows
    .filter({ hasText: court })
    .getByText(t("records.start.courtUnknown"), { exact: true })
    .waitFor();
  await rows.filter({ hasText: "1-903/2023" }).getByText("“31.02.2023”, no day").waitFor();
  expect(await page.getByText("Refused:").count()).toBeGreaterThan(0);
});

test("chooses a column that was not recognised, and begins", async () => {
  const page = await plainWindow(researcher);
  await page.goto(address);
  const result = page.getByLabel(t("records.column.result"), { exact: true });
  expect(await result.inputValue()).toBe("");
  await result.selectOption("Исход");
  await button(page, t("records.mapping.submit")).click();
  await page.getByRole("row").getByText(t("records.result.verdict")).first().waitFor();
  expect(await result.inputValue()).toBe("Исход");
  await button(page, t("records.start.go")).click();
  await expect
    .poll(
      async () => {
        await page.goto(address);
        return page.getByText(t("records.state.merged"), { exact: true }).count();
      },
      { timeout: 60_000 },
    )
    .toBeGreaterThan(0);
  await page.getByText("слишком;мало").waitFor();
  expect(await page.getByRole("link", { name: t("records.batch.publish") }).count()).toBe(0);
});

test("an editor settles the court that nobody knew, once", async () => {
  const page = await plainWindow(editor);
  await page.goto(address);
  await page.getByRole("link", { name: t("records.batch.courts.link") }).click();
  const form = page.getByRole("form", { name: t("records.courts.field", { name: court }) });
  await form.getByRole("combobox").fill("no such court");
  await form.getByRole("button").click();
  await page.getByText(t("records.courts.unknown")).first().waitFor();
  await form.getByRole("combobox").fill("Vladivostok Garrison Military Court (25GV0001)");
  await form.getByRole("button").click();
  await page
    .getByRole("status")
    .getByText(t("records.courts.done", { n: 1 }))
    .waitFor();
  expect(await form.count()).toBe(0);
});

test("takes back what was settled by mistake, and settles it anew", async () => {
  const page = await plainWindow(editor);
  await page.goto("/desk/records/courts");
  await page.getByLabel(t("records.courts.settled.find")).fill("выдуманный гарнизонный");
  await button(page, t("records.courts.settled.go")).click();
  await page.getByText(t("records.courts.reopen"), { exact: true }).click();
  await button(page, t("records.courts.reopen.go")).click();
  await page.getByText(t("records.courts.reopened", { n: 1 })).waitFor();
  const form = page.getByRole("form", { name: t("records.courts.field", { name: court }) });
  await form.getByRole("combobox").fill("25GV0001");
  await form.getByRole("button").click();
  await page
    .getByRole("status")
    .getByText(t("records.courts.done", { n: 1 }))
    .waitFor();
});

test("publishes the file in two steps, sees the public count change, and takes it back", async () => {
  const before = await publicCount();
  const page = await plainWindow(editor);
  await page.goto(address);
  await page.getByRole("link", { name: t("records.batch.publish") }).click();
  const told = page.getByText(/counted that were not counted before/);
  const added = Number((await told.innerText()).split(" ")[0]);
  expect(added).toBeGreaterThanOrEqual(4);
  expect(await publicCount()).toBe(before);
  await button(page, t("records.publish.go")).click();
  await page.getByText(t("records.state.public"), { exact: true }).first().waitFor();
  expect(await publicCount()).toBe(before + added);

  await page.getByRole("link", { name: t("records.batch.undo") }).click();
  await button(page, t("records.undo.go")).click();
  await page.getByText(t("records.state.undone"), { exact: true }).first().waitFor();
  expect(await publicCount()).toBe(before);
});
