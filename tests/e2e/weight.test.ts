import { expect, inject, test } from "vitest";
import { ask } from "@/tests/e2e/setup/raw";

const { url } = inject("site");
const headers = { "accept-encoding": "br, gzip" };
const limit = 60 * 1024;

type Weight = { page: number; styles: number; scripts: number };

/** Bytes of a page as they go over the wire: the page, its styles, its scripts; fonts apart. */
async function weigh(path: string): Promise<Weight> {
  const page = await ask(url, path, { headers });
  const { text } = await ask(url, path);
  const styles = [...text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  const scripts = [...text.matchAll(/<script[^>]+src="([^"]+)"/g)];
  return {
    page: page.bytes.length,
    styles: await bytesOf(styles.map(([, href = ""]) => href)),
    scripts: await bytesOf(scripts.map(([, src = ""]) => src)),
  };
}

async function bytesOf(paths: readonly string[]): Promise<number> {
  const files = await Promise.all(paths.map((path) => ask(url, path, { headers })));
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

test.each([
  "/en",
  "/ru",
  "/en/cases",
  "/en/cases/0001-dmitry-vasilets",
  "/ru/cases/0001-dmitry-vasilets",
  "/ru/cases/0003-kaliningrad-eight",
  "/ru/law/337",
  "/ru/figures",
  "/en/courts",
])("%s is light: page and styles under 60 kB, no script", async (path) => {
  const { page, styles, scripts } = await weigh(path);
  process.stdout.write(`${path}: page ${page}, styles ${styles}, scripts ${scripts} bytes\n`);
  expect(page + styles).toBeLessThanOrEqual(limit);
  expect(scripts).toBeLessThanOrEqual(10 * 1024);
});

test("a page that has not changed is not sent again", async () => {
  const first = await ask(url, "/en/cases/0001-dmitry-vasilets", { headers });
  const tag = String(first.headers.etag);
  const again = await ask(url, "/en/cases/0001-dmitry-vasilets", {
    headers: { ...headers, "if-none-match": tag },
  });
  expect([again.status, again.bytes.length]).toEqual([304, 0]);
});
