import { expect, test } from "vitest";
import { openBrowser } from "@/tests/e2e/setup/browser";
import { addDefendant, fillTexts } from "@/tests/e2e/setup/case-facts";
import { beginCase, openCase, untilSaved, write } from "@/tests/e2e/setup/case-page";
import { heldCase } from "@/tests/e2e/setup/held-case";
import { aSiteOfItsOwn } from "@/tests/e2e/setup/own-site";
import { ask } from "@/tests/e2e/setup/raw";
import { gateOf, move, publish, settlePerson, untilPublic } from "@/tests/e2e/setup/review-pages";
import { aStaffMember } from "@/tests/e2e/setup/staff";

const site = await aSiteOfItsOwn();
const browser = await openBrowser();
const lasting = { site, lasting: true } as const;
const author = await aStaffMember(browser, "editor", lasting);
const second = await aStaffMember(browser, "editor", lasting);
const { page, t } = author;

const hiddenName = "Zibbelhidden";
const shown = { en: "an invented soldier", ru: "выдуманный солдат" };
const texts = {
  en: { title: "One of them refused", standfirst: "He never lived.", summary: "All invented." },
  ru: { title: "Один из них отказался", standfirst: "Его не было.", summary: "Всё выдумано." },
};
const reason = { en: "First published.", ru: "Опубликовано впервые." };
let id = "";

test("an editor writes of somebody who must be protected", async () => {
  id = await beginCase(author, "An invented working title");
  await openCase(author, id);
  await addDefendant(author, `Ivan ${hiddenName}`, shown);
  await write(author, "en", `Ivan ${hiddenName} refused an invented order.`);
  await fillTexts(author, texts);
  await untilSaved(author);
  const entry = await heldCase(author, id);
  await settlePerson(author, entry.persons[0]?.id ?? "", {
    ...{ display: "role-only", tier: 3, ground: "He could be harmed.", label: shown },
  });
  expect(await gateOf(author, id)).toEqual([]);
});

test("may neither call that ready nor publish it, and is told who may", async () => {
  await move(author, id, "submit", "Please look.");
  await page.goto(`/desk/review/${id}`);
  await page.getByText(t("review.another", { who: second.alias })).waitFor();
  expect(await page.getByRole("button", { name: t("review.move.call-ready") }).count()).toBe(0);
  await page.goto(`/desk/cases/${id}/publish`);
  await page.getByText(t("review.another", { who: second.alias })).waitFor();
  expect(await page.getByRole("button", { name: t("publish.submit") }).count()).toBe(0);
});

test("may not publish it once another has called it ready, either", async () => {
  await move(second, id, "call-ready");
  await page.goto(`/desk/cases/${id}/publish`);
  await page.getByText(t("review.another", { who: second.alias })).waitFor();
  expect(await page.getByRole("button", { name: t("publish.submit") }).count()).toBe(0);
  expect((await ask(site.url, `/en/cases/${id}-case`)).status).toBe(404);
});

test("is published by the second editor, and nobody reads the name", async () => {
  await publish(second, id, { reason });
  await untilPublic(second);
  const entry = await heldCase(author, id);
  for (const lang of ["en", "ru"] as const) {
    const answer = await ask(site.url, `/${lang}/cases/${id}-${entry.slugName}`);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain(texts[lang].title);
    expect(answer.text).not.toContain(hiddenName);
  }
});
