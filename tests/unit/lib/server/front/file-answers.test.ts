import { describe, expect, it } from "vitest";
import { aFront, type Reply } from "./a-front";

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const form = {
  method: "POST",
  headers: { "content-type": "application/x-www-form-urlencoded" },
  body: "case=0002&case=0001&provision=337%285%29&page=3&case=0002",
} as const;

const aFile = (): Reply => ({
  status: 200,
  headers: { "content-type": docx, "x-otkaz-page": JSON.stringify({ status: 200, keys: {} }) },
  body: "PK",
});

describe("a file made of a posted question", () => {
  it("gets the question, every case once, and hands on what was made", async () => {
    const { ask, calls } = await aFront(aFile);
    const answer = await ask("/ru/precedents/memo.docx", form);
    expect(calls.map(({ method, url }) => [method, url])).toEqual([
      ["GET", "/ru/precedents/memo.docx?provision=337(5)&case=0002&case=0001"],
    ]);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      "content-type": docx,
      "content-disposition": "attachment",
      "cache-control": "no-store",
    });
    expect(answer.headers).not.toHaveProperty("x-otkaz-page");
  });

  it("is saved where it is asked for by its address too", async () => {
    const { ask } = await aFront(aFile);
    const { headers } = await ask("/ru/precedents/memo.docx?case=0002");
    expect(headers).toMatchObject({ "content-disposition": "attachment" });
  });

  it("is refused to other sites, to other kinds of bodies and to long ones", async () => {
    const { ask, calls } = await aFront(aFile);
    const path = "/ru/precedents/memo.docx";
    const foreign = { ...form, headers: { ...form.headers, origin: "https://x.example" } };
    expect((await ask(path, foreign)).status).toBe(403);
    const json = { ...form, headers: { "content-type": "application/json" } };
    expect((await ask(path, json)).status).toBe(415);
    expect((await ask(path, { ...form, body: `case=${"0".repeat(9000)}` })).status).toBe(413);
    expect(calls).toEqual([]);
  });
});

it("does not offer what is read in the browser as a file, and posts to it nothing", async () => {
  const { ask } = await aFront(aFile);
  const { headers } = await ask("/api/v1/compare?case=0001&case=0002");
  expect(headers).not.toHaveProperty("content-disposition");
  expect((await ask("/api/v1/compare", form)).status).toBe(405);
});
