import { zipSync } from "fflate";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "@/tests/e2e/setup/browser";
import { joinDesk } from "@/tests/e2e/setup/desk";
import { aSession, askAs, fileHeaders, type Session } from "@/tests/e2e/setup/sessions";
import { aWindow } from "@/tests/e2e/setup/windows";
import { pasteAttacks } from "@/tests/fixtures/attacks";
import { inventedDocx, inventedPdf, joinedBytes } from "@/tests/fixtures/invented-files";

await joinDesk(inject("site").dataDir);
const browser = await openBrowser();

let who: Session;
beforeAll(async () => {
  who = await aSession("researcher");
});

type Found = { id: string; captures: { id: string; mediaType: string; hasText: boolean }[] };

/** Sends a file as a new source, under a title of its own. */
async function upload(bytes: Uint8Array<ArrayBuffer>, title = "An invented file") {
  const about = encodeURIComponent(JSON.stringify({ title, language: "en" }));
  const answer = await fetch(`${inject("site").url}/desk/api/sources/upload`, {
    method: "POST",
    headers: { ...fileHeaders, "x-desk-about": about, cookie: who.cookie },
    body: bytes,
  });
  return { status: answer.status, body: await answer.json() };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const script = "<script>globalThis.ran = true; document.title = 'ran'</script>";

describe("a file that cannot be kept safely is refused in words:", () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${script}</svg>`;
  const program = new Uint8Array(64);
  program.set([0x4d, 0x5a, 0x90, 0]);
  const gif = joinedBytes("GIF89a", new Uint8Array(20), script);
  const zip = zipSync({ "a.txt": bytesOf("a") });
  const bomb = zipSync({ "word/document.xml": new Uint8Array(80 * 1024 * 1024) }, { level: 9 });
  const slip = inventedDocx({ "../../../../tmp/zibbel.xml": bytesOf("<a/>") });

  test.each([
    ["a drawing with a script", bytesOf(svg)],
    ["a drawing with a head of XML", bytesOf(`<?xml version="1.0"?>${svg}`)],
    ["a program", program],
    ["an old picture with a page in it", gif],
    ["a folder", new Uint8Array(zip)],
    ["a document that grows without end", new Uint8Array(bomb)],
    ["nothing", new Uint8Array()],
    ["noise", new Uint8Array(4096).map((_, at) => (at * 7919) % 251)],
    ["the head of a picture and no more", new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
    ["the head of a PDF and no more", bytesOf("%PDF-1.7\n")],
    ["a picture of no size", joinedBytes(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))],
  ])("%s", async (_what, bytes) => {
    const { status, body } = await upload(bytes);
    expect([413, 422]).toContain(status);
    expect(body.problem.message).toMatch(/\p{L}{3}/u);
    expect(body.problem.message).not.toMatch(/node_modules|Error:|\bat \//);
  });

  test("a document whose parts are named to lie elsewhere is kept without them, or not at all", async () => {
    const { status, body } = await upload(slip);
    expect([200, 413, 422]).toContain(status);
    if (status !== 200) return;
    const kept = await fetchFile(body.captures[0].id);
    expect(Buffer.from(kept).includes("zibbel")).toBe(false);
  });
});

async function fetchFile(capture: string): Promise<ArrayBuffer> {
  const { url } = inject("site");
  const headers = { cookie: who.cookie };
  return (await fetch(`${url}/desk/api/captures/${capture}/file`, { headers })).arrayBuffer();
}

describe("a page with scripts", () => {
  test("is shown as its words alone, and nothing in it runs or is asked for", async () => {
    // Other bytes than words would make it a file of an unknown type.
    const hostile = pasteAttacks.map(({ html }) => html.replaceAll(/\p{C}/gu, "")).join("\n");
    const html = `<!doctype html><html><head><title>t</title>${script}</head><body><p>Invented words.</p>${hostile}<img src="https://elsewhere.example/a.gif" onerror="globalThis.ran = true"></body></html>`;
    const { status, body } = await upload(bytesOf(html));
    expect(status, JSON.stringify(body)).toBe(200);
    const found: Found = body;
    const [capture] = found.captures;
    const page = await aWindow(browser, who);
    for (const path of [
      `/desk/sources/${found.id}`,
      `/desk/sources/${found.id}/captures/${capture?.id}`,
    ]) {
      await page.goto(path);
      await page.locator("h1").waitFor();
      expect(await page.evaluate("globalThis.ran")).toBeUndefined();
      expect(
        await page.locator("main :is(iframe, object, embed, base, img[src^=http])").count(),
      ).toBe(0);
    }
    await page.getByText("Invented words.").first().waitFor();
  });

  test("is given out as a file to be saved, in a sandbox, never as a page", async () => {
    const { body } = await upload(bytesOf(`<html><body>${script}<p>Invented.</p></body></html>`));
    const found: Found = body;
    const path = `/desk/api/captures/${found.captures[0]?.id}/file`;
    const { headers } = await askAs(who, path);
    expect(headers["content-disposition"]).toMatch(/^attachment; filename="[\w.-]+"$/);
    expect(headers["content-type"]).toBe("application/octet-stream");
    expect(headers["content-security-policy"]).toMatch(/^sandbox/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect((await askAs(null, path)).status).toBe(401);
    const reader = await aSession("reader");
    expect((await askAs(reader, path)).status).toBe(404);
  });
});

test("a file that is two things at once is kept as what it is by its beginning", async () => {
  const both = joinedBytes(await inventedPdf(), `<html>${script}</html>`);
  const { status, body } = await upload(both);
  expect([200, 422]).toContain(status);
  if (status !== 200) return;
  const found: Found = body;
  expect(found.captures[0]?.mediaType).toBe("application/pdf");
  const kept = Buffer.from(await fetchFile(found.captures[0]?.id ?? ""));
  expect(kept.includes("globalThis.ran")).toBe(false);
});

test.each([
  ["words that are no JSON", "%7B"],
  ["half a letter", "%ED%A0%80"],
  ["a lone per cent", "%"],
  ["keys that are not its own", encodeURIComponent('{"title":"a","language":"en","id":"x"}')],
  ["a key of every object", encodeURIComponent('{"__proto__":{"title":"a","language":"en"}}')],
])("a file with %s said of it is refused", async (_what, about) => {
  const headers = { ...fileHeaders, "x-desk-about": about };
  const sent = { method: "POST", headers, body: "Invented words." };
  expect((await askAs(who, "/desk/api/sources/upload", sent)).status).toBe(422);
});

test("a title that is markup is shown as words, wherever it stands", async () => {
  const title = `<img src=x onerror="globalThis.ran=1"> Invented ${"“"}title`;
  const { body } = await upload(bytesOf("Some invented words."), title);
  const page = await aWindow(browser, who);
  for (const path of [`/desk/sources/${body.id}`, "/desk/sources", "/desk/search?q=Invented"]) {
    await page.goto(path);
    await page.locator("h1").waitFor();
    expect(await page.evaluate("globalThis.ran")).toBeUndefined();
  }
});
