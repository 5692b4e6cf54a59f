import type { Page } from "playwright-core";
import { beforeAll, expect, inject, test } from "vitest";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { violationsOn } from "@/tests/e2e/setup/axe";
import { openBrowser } from "@/tests/e2e/setup/browser";
import { joinDesk } from "@/tests/e2e/setup/desk";
import { aStaff, aWorld, type Staff, type World } from "@/tests/e2e/setup/desk-world";
import { privateAddresses } from "@/tests/e2e/setup/private-addresses";
import { addressOf, privateOpenings } from "@/tests/e2e/setup/private-openings";
import { aWindow } from "@/tests/e2e/setup/windows";

await joinDesk(inject("site").dataDir);
const browser = await openBrowser();

let staff: Staff;
let world: World;
let paths: string[];

beforeAll(async () => {
  staff = await aStaff();
  world = await aWorld(staff);
  const pages = privateAddresses().filter(({ kind }) => kind === "page");
  paths = [
    ...pages.map(({ pattern }) =>
      addressOf(pattern, privateOpenings[pattern] ?? { to: "nobody" }, world),
    ),
    `/desk/cases/${world.published}`,
    `/desk/cases/${world.published}/preview?in=ru`,
    `/desk/review/${world.published}`,
    "/desk/search?q=soldier",
    "/desk/cases?words=zzqqzz",
  ];
});

/** Opens every page once and notes what is wrong with it, by its address. */
async function faultsOn(page: Page, look: (page: Page) => Promise<string[]>) {
  const faults: Record<string, string[]> = {};
  for (const path of paths) {
    await page.goto(path);
    await page.locator("h1").first().waitFor();
    const found = await look(page);
    if (found.length > 0) faults[path] = found;
  }
  return faults;
}

/** What reaches over the edge of the window, so that the page must be moved sideways to be read. */
async function overflowOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("main *, header *")].filter(
      (part) => part.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} of ${clientWidth}: ${wide[0]?.outerHTML.slice(0, 160)}`];
  });
}

test.each(["light", "dark"] as const)(
  "no page of the desk or of an account has a fault, on a wide screen or a telephone, in %s colours",
  async (colorScheme) => {
    const page = await aWindow(browser, staff.admin, { colorScheme, bypassPolicy: true });
    const look = async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      const wide = [...(await violationsOn(page)), ...(await shapeOf(page))];
      await page.setViewportSize({ width: 360, height: 740 });
      return [...wide, ...(await violationsOn(page)), ...(await overflowOn(page))];
    };
    expect(await faultsOn(page, look)).toEqual({});
  },
  600_000,
);

test("no page has to be moved sideways on a telephone in Russian, whose words are longer", async () => {
  const page = await aWindow(browser, staff.editor, { lang: "ru", width: 360 });
  await speakRussian(page);
  expect(await faultsOn(page, overflowOn)).toEqual({});
}, 300_000);

async function speakRussian(page: Page): Promise<void> {
  await page.goto("/account");
  await page.locator("select[name=lang]").selectOption("ru");
  await page.getByRole("button", { name: deskTranslatorFor("en")("account.save") }).click();
  await page.waitForURL(/said=saved/);
}

/** What is wrong with the title, the main part and the headings; a preview of a page has its own. */
async function shapeOf(page: Page): Promise<string[]> {
  const title = await page.title();
  const mains = await page.getByRole("main").count();
  const levels = await page
    .locator("main :is(h1, h2, h3, h4, h5, h6):not(.r-preview *, .r-tombstone *):visible")
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
  const isTorn = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
  const tops = levels.filter((level) => level === 1).length;
  return [
    ...(title.length > 3 ? [] : [`the title is “${title}”`]),
    ...(mains === 1 ? [] : [`${mains} main parts`]),
    ...(isTorn || tops !== 1 ? [`headings ${levels}`] : []),
  ];
}

test("the keyboard alone leads past the menu, to what is written, and back out of it", async () => {
  const page = await aWindow(browser, staff.researcher);
  await page.goto(`/desk/cases/${world.mine}`);
  await page.locator("[contenteditable=true]").first().waitFor();
  const seen: string[] = [];
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press("Tab");
    seen.push(await focused(page));
    if (seen.at(-1) === "body") break;
  }
  expect(seen[0]).toBe("skip");
  expect(seen).toContain("tab");
  expect(seen).toContain("text");
  expect(seen.at(-1)).toBe("body");
  expect(seen.filter((what) => what === "hidden")).toEqual([]);
});

/** What has the focus, in a word. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const here = document.activeElement;
    if (!here || here === document.body) return "body";
    const { width, height } = here.getBoundingClientRect();
    if (here.matches(".skip")) return "skip";
    if (width === 0 || height === 0) return "hidden";
    if (here.matches("[contenteditable=true]")) return "text";
    return here.getAttribute("role") ?? here.tagName.toLowerCase();
  });
}

test("whoever has the focus sees it, on the button and on the link", async () => {
  const page = await aWindow(browser, null);
  await page.goto("/account/sign-in");
  for (const part of ["button[type=submit]", "main a", "input[name=email]"]) {
    const first = page.locator(part).first();
    await first.focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    const { outlineStyle, outlineWidth } = await first.evaluate((one) => getComputedStyle(one));
    expect(`${outlineStyle} ${outlineWidth}`, part).toMatch(/^(solid|auto) [1-9]/);
  }
});
