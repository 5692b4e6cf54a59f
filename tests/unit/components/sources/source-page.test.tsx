import { expect, it } from "vitest";
import { SourcePage } from "@/components/sources/source-page";
import { translatorFor } from "@/lib/messages/translator";
import { aSource } from "@/tests/fixtures/ledger";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const relays = [{ publisher: "The Invented Agency", what: "invented counts" }];
const captures = [{ id: "invented-gazette.1", sha256: "ab".repeat(32), codePoints: 2303 }];
const quotations = [
  { exact: "an invented thing", start: 12, usedBy: [{ kind: "case", id: "0001-x", label: "X" }] },
] satisfies Parameters<typeof SourcePage>[0]["view"]["quotations"];
const view = { source: aSource({ relays, captures }), publishedOn: "2026-11-21", quotations };
const markup = rendered(<SourcePage view={view} t={translatorFor("ru")} />);

it("marks quoted words with the language of the source", () => {
  expect(markup).toContain('<q lang="en">an invented thing</q>');
});

it("links a quotation with what rests on it", () => {
  expect(attributes(markup, "href")).toContain("/ru/cases/0001-x");
});

it("says in words what the drawing of the relay shows", () => {
  expect(markup).toMatch(/<svg[^>]*aria-label="The Invented Agency — в пересказе/);
  expect(wordsOf(markup)).toContain("The Invented Agency : invented counts");
});

it("gives length and hash of the copy, which anybody can check", () => {
  expect(wordsOf(markup)).toContain("2303 знака");
  expect(markup).toContain("ab".repeat(32));
});
