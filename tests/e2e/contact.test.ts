import { describe, expect, inject, test } from "vitest";
import { withClient } from "@/lib/server/with-client";
import { aReader, openBrowser } from "@/tests/e2e/setup/browser";
import { joinDesk } from "@/tests/e2e/setup/desk";
import { readers } from "@/tests/e2e/setup/readers";

const browser = await openBrowser();
const { url, dataDir } = inject("site");
const databaseUrl = await joinDesk(dataDir);

/** The messages at the desk that begin so, as the editors would read them. */
function messagesLike(words: string): Promise<Record<string, unknown>[]> {
  return withClient(databaseUrl, async (client) => {
    const text = "SELECT * FROM desk.contact_message WHERE starts_with(body, $1)";
    return (await client.query(text, [words])).rows;
  });
}

/** Answers the messages that begin so, as an editor would. */
async function answerLike(words: string, answer: string): Promise<void> {
  await withClient(databaseUrl, (client) =>
    client.query(
      `UPDATE desk.contact_message SET state = 'answered', answer = $2, answered_on = current_date
        WHERE starts_with(body, $1)`,
      [words, answer],
    ),
  );
}

describe.each(readers)("a reader $name", ({ name, lang, javaScript, t }) => {
  test("writes to the editors, who find the words, the day and nothing else", async () => {
    const body = `Invented letter ${name}\nВторая строка: “quotes” & <b>.`;
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}`);
    const footer = page.getByRole("navigation", { name: t("nav.all") });
    await footer.getByRole("link", { name: t("nav.contact") }).click();
    await page.getByLabel(t("contact.body")).fill(body);
    await page.getByLabel(t("contact.reply")).fill("by an invented pigeon");
    await page.getByRole("button", { name: t("contact.send") }).click();
    await page.getByRole("heading", { level: 1, name: t("contact.sent.title") }).waitFor();
    const code = await page.locator(".receipt-code").innerText();
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{6}$/);
    expect(page.url()).not.toContain(code);
    await page.reload();
    expect(await page.locator(".receipt-code").count()).toBe(0);
    expect(await page.locator("main").innerText()).toContain(t("receipt.shown"));

    const [message, ...others] = await messagesLike(`Invented letter ${name}\n`);
    expect(others).toEqual([]);
    expect(message).toMatchObject({ body, reply: "by an invented pigeon" });
    const ofTheDesk = ["entry_id", "handler_id", "answer", "answered_on", "answer_read_on"];
    const known = ["id", "received_on", "body", "reply", "state", "receipt", "closed_on"];
    const columns = [...known, ...ofTheDesk];
    expect(Object.keys(message ?? {}).filter((column) => !columns.includes(column))).toEqual([]);
    expect(JSON.stringify(message)).not.toContain(code.replaceAll("-", ""));
  });

  test("reads the answer with the code that was shown, and nobody reads it without", async () => {
    const body = `Invented question ${name}`;
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/contact`);
    await page.getByLabel(t("contact.body")).fill(body);
    await page.getByRole("button", { name: t("contact.send") }).click();
    const code = await page.locator(".receipt-code").innerText();
    await answerLike(body, `Invented answer ${name}\nдалее`);
    await page.goto(`/${lang}/contact/answer`);
    await page.getByLabel(t("receipt.code")).fill("00000-00000-00000-00000-000000");
    await page.getByRole("button", { name: t("receipt.read") }).click();
    expect(await page.getByRole("alert").innerText()).toBe(t("receipt.problem.unknown"));
    await page.getByLabel(t("receipt.code")).fill(code.toLowerCase().replaceAll("-", " "));
    await page.getByRole("button", { name: t("receipt.read") }).click();
    const answer = page.getByRole("region", { name: t("receipt.answer") });
    expect(await answer.innerText()).toContain(`Invented answer ${name}\nдалее`);
    expect(page.url()).not.toContain(code);
    const [letter] = await messagesLike(body);
    expect(letter).toMatchObject({ state: "answered" });
    expect(letter?.answer_read_on).not.toBeNull();
  });

  test("is told in the same language why an empty letter was not sent", async () => {
    const page = await aReader(browser, { lang, javaScript });
    await page.goto(`/${lang}/contact`);
    await page.getByLabel(t("contact.body")).fill("   ");
    await page.getByRole("button", { name: t("contact.send") }).click();
    await page.waitForURL(/problem=/);
    const alert = page.getByRole("alert");
    expect(await alert.innerText()).toContain(t("contact.problem.empty"));
    expect(await page.getByLabel(t("contact.body")).inputValue()).toBe("");
  });
});

const form = { "content-type": "application/x-www-form-urlencoded" };

test.each([
  ["another site's origin", { origin: "https://elsewhere.example" }],
  ["an opaque origin", { origin: "null" }],
  ["a cross-site fetch", { "sec-fetch-site": "cross-site" }],
])("a letter posted with %s is refused and not kept", async (why, headers) => {
  const answer = await fetch(`${url}/en/contact/send`, {
    method: "POST",
    headers: { ...form, ...headers },
    body: `body=Foreign+letter+${why.length}`,
    redirect: "manual",
  });
  expect(answer.status).toBe(403);
  expect(await messagesLike("Foreign letter")).toEqual([]);
});

test("a letter that is too long is refused before it is read to its end", async () => {
  const answer = await fetch(`${url}/en/contact/send`, {
    method: "POST",
    headers: form,
    body: `body=${"a".repeat(200_000)}`,
    redirect: "manual",
  });
  expect(answer.status).toBe(413);
});

test("the address that takes letters shows nothing to somebody who opens it", async () => {
  const answer = await fetch(`${url}/en/contact/send`);
  expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST"]);
});

test("no public page of the site that posts a form is answered with a cookie", async () => {
  const answer = await fetch(`${url}/ru/contact/send`, {
    method: "POST",
    headers: { ...form, cookie: "anything=1" },
    body: "body=Cookie+letter",
    redirect: "manual",
  });
  expect([answer.status, answer.headers.get("set-cookie")]).toEqual([303, null]);
  expect(answer.headers.get("cache-control")).toBe("no-store");
});
