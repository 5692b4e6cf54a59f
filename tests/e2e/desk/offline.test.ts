import { expect, test } from "vitest";
import { openBrowser } from "@/tests/e2e/setup/browser";
import {
  beginCase,
  narrative,
  openCase,
  untilSaid,
  untilSaved,
  write,
} from "@/tests/e2e/setup/case-page";
import { heldCase } from "@/tests/e2e/setup/held-case";
import { keptOnDevice } from "@/tests/e2e/setup/kept-on-device";
import { aStaffMember, type StaffMember } from "@/tests/e2e/setup/staff";

const browser = await openBrowser();
const canary = "Zibbeloffline";

/** Somebody at a case of their own, with or without text being kept on the device. */
async function atACase(keep: boolean): Promise<StaffMember & { id: string }> {
  const bears = /ERR_INTERNET_DISCONNECTED|Failed to fetch|NetworkError/;
  const member = await aStaffMember(browser, "researcher", { bears });
  const { page, t } = member;
  const id = await beginCase(member, "An invented case on a journey");
  await openCase(member, id);
  const keeping = page.getByLabel(t("save.device.keep"));
  if (keep) await keeping.click();
  await expect.poll(() => keeping.isChecked()).toBe(keep);
  return { ...member, id };
}

test("offline typing is kept on the device, unreadable, and comes back after a new load", async () => {
  const member = await atACase(true);
  const { page, context, t, id } = member;
  await context.setOffline(true);
  await write(member, "en", `${canary} is typed without a network.`);
  await untilSaid(member, t("save.offline.kept"));
  const kept = await keptOnDevice(page);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter((words) => words.includes(canary))).toEqual([]);
  await page.close();

  await context.setOffline(false);
  const again = { ...member, page: await context.newPage() };
  await openCase(again, id);
  await again.page.getByText(t("workspace.restored")).waitFor();
  expect(await narrative(again, "en").innerText()).toContain(canary);
  await untilSaved(again);
  expect(JSON.stringify(await heldCase(again, id))).toContain(canary);
});

test("nothing is kept on a device where nobody wanted it", async () => {
  const member = await atACase(false);
  const { page, context, t } = member;
  await context.setOffline(true);
  await write(member, "en", `${canary} stays in the page.`);
  await untilSaid(member, t("save.offline.page"));
  await page.waitForTimeout(3000);
  expect(await keptOnDevice(page)).toEqual([]);
  await context.setOffline(false);
  await untilSaved(member);
});

test("signing out erases what the device kept", async () => {
  const member = await atACase(true);
  const { page, context, t } = member;
  await context.setOffline(true);
  await write(member, "en", `${canary} is left behind.`);
  await untilSaid(member, t("save.offline.kept"));
  await page.close();
  await context.setOffline(false);
  const other = await context.newPage();
  await other.goto("/account/sign-out");
  await other
    .getByRole("main")
    .getByRole("button", { name: t("account.signOut") })
    .click();
  await other.getByText(t("account.said.signed-out")).waitFor();
  expect(await keptOnDevice(other)).toEqual([]);
});
