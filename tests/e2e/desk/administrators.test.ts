import type { Page } from "playwright-core";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { freshMs } from "@/lib/domain/sign-in";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { withClient } from "@/lib/server/with-client";
import { openBrowser } from "@/tests/e2e/setup/browser";
import { joinDesk } from "@/tests/e2e/setup/desk";
import { aSession, askAs, cookieFor, type Session } from "@/tests/e2e/setup/sessions";
import { codeOf, inventedPassphrase } from "@/tests/e2e/setup/staff";
import { aWindow } from "@/tests/e2e/setup/windows";

const databaseUrl = await joinDesk(inject("site").dataDir);
const browser = await openBrowser();
const t = deskTranslatorFor("en");

async function choose(page: Page, role: string): Promise<void> {
  await page.getByRole("combobox", { name: t("account.field.role") }).selectOption(role);
  await page.getByRole("button", { name: t("account.people.role.change") }).click();
}

const pageOf = ({ actor }: Session) => `/account/people/${actor.account}`;
const roleOf = async (admin: Session, who: Session) =>
  /<option[^>]* selected=""[^>]*>([^<]*)/.exec((await askAs(admin, pageOf(who))).text)?.[1];

describe("a change of role", () => {
  test("ends the open session of whom it concerns, who meets another desk after signing in", async () => {
    const [admin, somebody] = [await aSession("admin"), await aSession("researcher")];
    const page = await aWindow(browser, admin);
    await page.goto(pageOf(somebody));
    await choose(page, "reader");
    await page.getByRole("status").getByText(t("account.people.role.changed")).waitFor();
    expect((await askAs(somebody, "/desk/api/people")).status).toBe(401);
    expect(await roleOf(admin, somebody)).toBe(t.code("account-role", "reader"));
  });

  test("is asked for again when the administrator proved long ago who they are", async () => {
    const [admin, somebody] = [await aSession("admin"), await aSession("researcher")];
    const authAt = Date.now() - freshMs - 1000;
    const old = { ...admin, cookie: await cookieFor({ ...admin.claims, authAt }) };
    const page = await aWindow(browser, old);
    await page.goto(pageOf(somebody));
    await choose(page, "editor");
    await page.waitForURL(/\/account\/prove/);
    expect((await askAs(somebody, "/desk/api/people")).status).toBe(200);
    await page.getByLabel(t("account.field.passphrase")).fill(inventedPassphrase);
    await page.getByLabel(t("account.field.code")).fill(codeOf(admin.secret ?? "", 1));
    await page.getByRole("button", { name: t("account.prove.go") }).click();
    await page.waitForURL(new RegExp(pageOf(somebody)));
    await choose(page, "editor");
    await page.getByRole("status").getByText(t("account.people.role.changed")).waitFor();
  });
});

describe("the last administrator", () => {
  /** Lets every other administrator rest for the time of a test. */
  async function alone(admin: Session): Promise<void> {
    const rows = await withClient(databaseUrl, async (client) => {
      const found = await client.query(
        "UPDATE desk.account SET disabled_at = now() WHERE role = 'admin' AND disabled_at IS NULL AND id <> $1 RETURNING id",
        [admin.actor.account],
      );
      return found.rows.map(({ id }) => id);
    });
    onTestFinished(() =>
      withClient(databaseUrl, async (client) => {
        await client.query("UPDATE desk.account SET disabled_at = NULL WHERE id = ANY($1)", [rows]);
      }),
    );
  }

  test("cannot take the role from themselves, nor shut themselves out", async () => {
    const admin = await aSession("admin");
    await alone(admin);
    const page = await aWindow(browser, admin);
    await page.goto(pageOf(admin));
    await choose(page, "editor");
    await page.getByRole("alert").getByText(t("account.lastAdmin")).waitFor();
    await page.getByRole("button", { name: t("account.people.disable") }).click();
    await page.getByRole("alert").getByText(t("account.lastAdmin")).first().waitFor();
    expect((await askAs(admin, "/desk/audit")).status).toBe(200);
    expect(await roleOf(admin, admin)).toBe(t.code("account-role", "admin"));
  });
});

test("an invitation is shown once, to who made it", async () => {
  const admin = await aSession("admin");
  const page = await aWindow(browser, admin);
  await page.goto("/account/people");
  await page.getByRole("button", { name: t("account.people.invite.make") }).click();
  const link = await page.getByLabel(t("account.people.link"), { exact: true }).inputValue();
  expect(link).toMatch(/\/account\/invite\/[\w-]{40,}$/);
  expect((await askAs(admin, "/account/people")).text).not.toContain(link.split("/").at(-1));
});
