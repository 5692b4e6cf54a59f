import { describe, expect, it } from "vitest";
import { machineDocument, publicPage, wholePage } from "@/lib/server/front/rendered-page";

const page = (html: string, status = 200, headers = {}) => ({
  status,
  headers: { "content-type": "text/html; charset=utf-8", ...headers },
  body: Buffer.from(html),
});
const stating = (json: string) => `<meta name="otkaz-page" content='${json}'><p>a</p>`;

describe("a public page", () => {
  it.each([
    ["Next failed", page(stating('{"status":200,"keys":{}}'), 500)],
    ["it states nothing", page("<p>a</p>")],
    ["its statement cannot be read", page(stating('{"status":"200"}'))],
    ["it needs a script", page(`<html id="__next_error__">${stating('{"status":200,"keys":{}}')}`)],
  ])("is none where %s", (_, rendered) => {
    expect(() => publicPage(rendered)).toThrow();
  });

  it("has the status it states", () => {
    expect(publicPage(page(stating('{"status":410,"keys":{"case:1":2}}')))).toEqual({
      status: 410,
      contentType: "text/html; charset=utf-8",
      body: Buffer.from("<p>a</p>"),
      keys: { "case:1": 2 },
    });
  });

  it("is our own where Next found nothing", () => {
    const own = publicPage(page('<html id="__next_error__">', 404));
    expect(own).toMatchObject({ status: 404, keys: null });
    expect(own.body.toString()).toContain("There is no such page.");
  });

  it("may lead elsewhere on the same host", () => {
    const moved = page('<html id="__next_error__">', 307, { location: "http://localhost:3000/en" });
    expect(publicPage(moved)).toMatchObject({ status: 307, location: "/en", keys: null });
  });
});

it("a page that is never kept need not state anything", () => {
  expect(wholePage(page("<p>a</p><script>x</script>"))).toMatchObject({
    status: 200,
    body: Buffer.from("<p>a</p>"),
    keys: null,
  });
});

describe("a document for programs", () => {
  const json = (headers = {}, status = 200) => ({
    status,
    headers: { "content-type": "application/json", ...headers },
    body: Buffer.from('{"a":"<script>"}'),
  });

  it("is sent as it is, with what its header states", () => {
    const statement = { "x-otkaz-page": '{"status":200,"keys":{"cases":3}}' };
    expect(machineDocument(json(statement))).toEqual({
      status: 200,
      contentType: "application/json",
      body: Buffer.from('{"a":"<script>"}'),
      keys: { cases: 3 },
    });
  });

  it("is not kept where it states nothing", () => {
    expect(machineDocument(json()).keys).toBeNull();
  });

  it("is none where its statement cannot be read", () => {
    expect(() => machineDocument(json({ "x-otkaz-page": "cases" }))).toThrow();
  });

  it("is none where Next failed", () => {
    expect(() => machineDocument(json({}, 503))).toThrow();
  });

  it("is never Next's own page for people", () => {
    const nothing = machineDocument(page("<html>payload</html>", 404));
    expect(nothing).toMatchObject({ status: 404, contentType: "application/problem+json" });
  });
});
