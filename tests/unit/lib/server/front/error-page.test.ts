import { expect, it } from "vitest";
import { errorDocument, errorPage } from "@/lib/server/front/error-page";

it.each([400, 403, 404, 405, 413, 414, 415, 500, 503] as const)(
  "the page of %i says so in both languages and needs nothing else",
  (status) => {
    const page = errorPage(status);
    expect(page).toContain(`<h1>${status}</h1>`);
    expect(page).toMatch(/<p lang="ru">[А-Яа-яё .,]+<\/p>/);
    expect(page).not.toMatch(/<script|<style|style=|id:/);
  },
);

it("names the id that the log has", () => {
  expect(errorPage(500, "0123456789")).toContain("<code>0123456789</code>");
  expect(JSON.parse(errorDocument(503, "0123456789"))).toMatchObject({
    status: 503,
    id: "0123456789",
  });
});
