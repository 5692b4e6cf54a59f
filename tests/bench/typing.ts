import { existsSync } from "node:fs";
import { type CDPSession, chromium, type Page } from "playwright-core";
import { aLongNarrative } from "@/tests/editor/a-long-narrative";
import { openEditor } from "@/tests/editor/open-editor";

const sizes = [
  { words: 600, footnotes: 24, annotations: 4 },
  { words: 50_000, footnotes: 2000, annotations: 300 },
] as const;

/** How many keys are pressed at each place. */
const presses = 100;

type Print = (line: string) => void;

/**
 * Prints how long a key keeps the browser busy, and how long it takes until the next frame is drawn,
 * in a short text and in one of 50,000 words with 2,000 footnotes. It judges nothing.
 */
export async function benchTyping(print: Print): Promise<void> {
  const executablePath = ["/usr/bin/chromium", chromium.executablePath()].find(existsSync) ?? "";
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    for (const size of sizes) {
      const begun = performance.now();
      const { page } = await openEditor(browser, aLongNarrative(size));
      const parts = Object.entries(size).map(([what, n]) => `${n} ${what}`);
      print(`${parts.join(", ")}: opens in ${Math.round(performance.now() - begun)} ms`);
      print("key: script ms, layout ms, all work ms; to the next frame median ms, p95 ms");
      await benchKeys(page, print);
      await page.context().close();
    }
  } finally {
    await browser.close();
  }
}

async function benchKeys(page: Page, print: Print) {
  const metrics = await page.context().newCDPSession(page);
  await metrics.send("Performance.enable");
  for (const [place, at] of [
    ["beginning", 0],
    ["middle", 0.5],
    ["end", 1],
  ] as const) {
    await goTo(page, at);
    print(await measured(`a letter, ${place}`, page, metrics, () => page.keyboard.press("a")));
  }
  print(await measured("Enter, end", page, metrics, () => page.keyboard.press("Enter")));
  await goTo(page, 0.5);
  const cite = () =>
    page.evaluate(() => window.page.timed(() => window.page.handle?.insertCite("e1")));
  print(await measured("a footnote, middle", page, metrics, cite));
}

/** Puts the cursor into the paragraph that stands at that share of the text. */
async function goTo(page: Page, at: number) {
  await page.evaluate((share) => {
    const blocks = [...document.querySelectorAll(".ne-text > p")];
    const block = blocks[Math.round(share * (blocks.length - 1))];
    window.page.handle?.goTo(block?.getAttribute("data-block") ?? "");
  }, at);
  await page.waitForTimeout(400);
}

async function measured(
  name: string,
  page: Page,
  metrics: CDPSession,
  press: () => Promise<unknown>,
): Promise<string> {
  await page.evaluate(() => window.page.frames.splice(0));
  const before = await secondsOf(metrics);
  for (let n = 0; n < presses; n += 1) {
    await press();
    await page.waitForTimeout(25);
  }
  const after = await secondsOf(metrics);
  const work = ["ScriptDuration", "LayoutDuration", "TaskDuration"].map(
    (what) => (((after[what] ?? 0) - (before[what] ?? 0)) * 1000) / presses,
  );
  const frames = await page.evaluate(() => window.page.frames);
  const waits = [share(frames, 0.5), share(frames, 0.95)];
  return `${name}: ${work.map(ms).join(", ")}; ${waits.map(ms).join(", ")}`;
}

async function secondsOf(metrics: CDPSession): Promise<Record<string, number>> {
  const answer = await metrics.send("Performance.getMetrics");
  return Object.fromEntries(answer.metrics.map(({ name, value }) => [name, value]));
}

function ms(value: number): string {
  return value.toFixed(1);
}

/** The value below which that share of the values lies. */
function share(values: readonly number[], of: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(of * sorted.length))] ?? Number.NaN;
}
