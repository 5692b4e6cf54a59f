import { expect, test } from "vitest";
import { narrativeText } from "@/lib/domain/narrative";
import { openBrowser } from "@/tests/e2e/setup/browser";
import {
  type AtDesk,
  beginCase,
  narrative,
  openCase,
  openFacts,
  untilSaid,
  untilSaved,
  write,
} from "@/tests/e2e/setup/case-page";
import { heldCase } from "@/tests/e2e/setup/held-case";
import { aStaffMember, inventedPassphrase, type StaffMember } from "@/tests/e2e/setup/staff";

const browser = await openBrowser();

async function retitle(at: AtDesk, lang: "en" | "ru", title: string): Promise<void> {
  const { page, t } = at;
  await openFacts(at, "texts");
  const part = page.getByRole("region", { name: t(`fields.text.lang.${lang}`), exact: true });
  await part.getByLabel(t("fields.text.title"), { exact: true }).fill(title);
}

test("two who write in one paragraph and in different fields lose nothing", async () => {
  const first = await aStaffMember(browser, "researcher");
  const second = await aStaffMember(browser, "editor", { bears: /^409 for/ });
  const id = await beginCase(first, "An invented case of two writers");
  await openCase(first, id);
  await write(first, "en", "One invented paragraph.");
  await untilSaved(first);
  await openCase(second, id);
  await write(first, "en", " Written by the first.");
  await retitle(first, "en", "The title of the first");
  await untilSaved(first);

  await retitle(second, "ru", "Заголовок второго");
  await narrative(second, "en").click();
  await second.page.keyboard.press("Control+Home");
  await second.page.keyboard.type("Begun by the second: ");
  await untilSaid(second, second.t("save.conflict"));
  await mergeTakingBoth(second);
  const entry = await heldCase(second, id);
  const text = entry.en.narrative ? narrativeText(entry.en.narrative) : "";
  expect(text).toContain("Written by the first.");
  expect(text).toContain("Begun by the second: ");
  expect([entry.en.title, entry.ru.title]).toEqual(["The title of the first", "Заголовок второго"]);
});

async function mergeTakingBoth(at: StaffMember): Promise<void> {
  const { page, t } = at;
  await page.getByRole("button", { name: t("save.conflict.look") }).click();
  for (const side of ["conflict.mine", "conflict.theirs"] as const)
    await page
      .getByRole("region", { name: t(side), exact: true })
      .first()
      .waitFor();
  await page.getByLabel(t("conflict.take.both")).check();
  await page.getByRole("button", { name: t("conflict.save"), exact: true }).click();
  await untilSaved(at);
}

test("somebody who is signed out while writing signs in elsewhere and loses nothing", async () => {
  const writer = await aStaffMember(browser, "researcher", { bears: /^401 for/ });
  const admin = await aStaffMember(browser, "admin");
  const id = await beginCase(writer, "An invented case of somebody signed out");
  await openCase(writer, id);
  await endSessionsOf(admin, writer.alias);
  await write(writer, "en", "Typed after the end of the session.");
  await untilSaid(writer, writer.t("save.signIn.page"));
  await signInElsewhere(writer);
  const resume = writer.page.getByRole("button", { name: writer.t("save.signIn.resume") });
  if (await resume.isVisible()) await resume.click();
  await untilSaved(writer);
  const { en } = await heldCase(writer, id);
  expect(en.narrative && narrativeText(en.narrative)).toBe("Typed after the end of the session.");
});

async function endSessionsOf({ page, t }: StaffMember, alias: string): Promise<void> {
  await page.goto("/account/people");
  await page.getByRole("link", { name: alias, exact: true }).click();
  await page.getByRole("button", { name: t("account.people.sessions.end"), exact: true }).click();
  await page.getByText(t("account.people.sessions.ended")).waitFor();
}

async function signInElsewhere({ page, context, t, email }: StaffMember): Promise<void> {
  const [tab] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("link", { name: t("save.signIn.go") }).click(),
  ]);
  await tab.getByLabel(t("account.field.email"), { exact: true }).fill(email);
  await tab.getByLabel(t("account.field.passphrase"), { exact: true }).fill(inventedPassphrase);
  await tab.getByRole("button", { name: t("account.signIn"), exact: true }).click();
  await tab.waitForURL((there) => there.pathname.startsWith("/desk"));
  await tab.close();
}
