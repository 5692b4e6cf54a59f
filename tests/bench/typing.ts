import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";
import { aLongNarrative } from "@/tests/editor/a-long-narrative";
import { openEditor } from "@/tests/editor/open-editor";

const size = { words: 50_000, footnotes: 2000, annotations: 300 } as const;

/** How many keys are pressed at each place. */
const presses = 120;

/** Prints how long a key takes in a text of 50,000 words with 2,000 footnotes. It judges nothing. */
export async function benchTyping(print: (line: string) => void): Promise<void> {
  const executablePath = ["/usr/bin/chromium", chromium.executablePath()].find(existsSync);
  const browser = await chromium.launch({
    executablePath: executablePath ?? "",
    args: ["--no-sandbox"],
  });
  try {
    const { value, refs } = aLongNarrative(size);
    const begun = performance.now();
    const { page } = await openEditor(browser, { value, refs });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    const parts = Object.entries(size).map(([what, n]) => `${n} ${what}`);
    print(`${parts.join(", ")}: open in ${Math.round(performance.now() - begun)} ms`);
    print("place, script median ms, script p95 ms, to next frame median ms, p95 ms, worst ms");
    await benchPlaces(page, print);
  } finally {
    await browser.close();
  }
}

async function benchPlaces(page: Page, print: (line: string) => void) {
  for (const [place, at] of [
    ["beginning", 0],
    ["middle", 0.5],
    ["end", 1],
  ] as const)
    print(lineOf(`letters, ${place}`, await pressed(page, at, "a")));
  print(lineOf("Enter, middle", await pressed(page, 0.5, "Enter")));
  print(lineOf("footnotes, middle", await cited(page)));
}

type Times = { script: number[]; frame: number[] };

/** Puts the cursor into a paragraph and presses a key again and again, each time to the next frame. */
async function pressed(page: Page, at: number, key: string): Promise<Times> {
  await page.evaluate((share) => {
    const blocks = [...document.querySelectorAll(".ne-text > p")];
    const block = blocks[Math.round(share * (blocks.length - 1))];
    const id = block?.getAttribute("data-block") ?? "";
    window.page.handle?.goTo(id);
  }, at);
  await page.waitForTimeout(400);
  await page.evaluate(watchKeys);
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press(key);
    await page.waitForTimeout(20);
  }
  return page.evaluate(() => JSON.parse(document.body.dataset.times ?? "{}"));
}

/** Puts footnotes in one after another, which numbers all that follow anew. */
async function cited(page: Page): Promise<Times> {
  await page.evaluate(watchKeys);
  return page.evaluate(async () => {
    const times: { script: number[]; frame: number[] } = { script: [], frame: [] };
    for (let n = 0; n < 20; n += 1) {
      const begun = performance.now();
      window.page.handle?.insertCite(`e${1000 + n}`);
      times.script.push(performance.now() - begun);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      times.frame.push(performance.now() - begun);
      await new Promise((done) => setTimeout(done, 250));
    }
    return times;
  });
}

/** Runs in the page: notes for each key how long its handlers ran, and until the next frame was drawn. */
function watchKeys() {
  const times: { script: number[]; frame: number[] } = { script: [], frame: [] };
  let begun = 0;
  window.addEventListener(
    "keydown",
    () => {
      begun = performance.now();
      requestAnimationFrame(() => {
        setTimeout(() => {
          times.frame.push(performance.now() - begun);
          document.body.dataset.times = JSON.stringify(times);
        });
      });
    },
    { capture: true },
  );
  window.addEventListener("keyup", () => undefined);
  document.addEventListener("input", () => times.script.push(performance.now() - begun));
}

function lineOf(name: string, { script, frame }: Times): string {
  const numbers = [
    share(script, 0.5),
    share(script, 0.95),
    share(frame, 0.5),
    share(frame, 0.95),
    share(frame, 1),
  ];
  return [name, ...numbers.map((n) => n.toFixed(1))].join(", ");
}

/** The value below which that share of the values lies. */
function share(values: readonly number[], of: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(of * sorted.length))] ?? Number.NaN;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  await benchTyping((line) => process.stdout.write(`${line}\n`));
