import { expect, it } from "vitest";
import { GlossaryPage } from "@/components/glossary/glossary-page";
import { readTerms } from "@/lib/formats/reference/read-calendar-and-terms";
import { translatorFor } from "@/lib/messages/translator";
import { shippedFile } from "@/lib/outside/shipped-files";
import { rendered, wordsOf } from "@/tests/fixtures/rendered";

const entry = {
  id: "invented",
  group: "people",
  ru: ["выдуманный"],
  en: ["invented"],
  basis: "S4",
};
const page = (basis: string, group = "people") =>
  rendered(
    <GlossaryPage
      view={{ groups: [{ group, entries: [{ ...entry, basis }] }] }}
      t={translatorFor("en")}
    />,
  );

it("marks Russian words as Russian on an English page", () => {
  expect(page("S4")).toContain('<span lang="ru"><b>выдуманный</b></span>');
});

it("marks what nobody has checked as unverified", () => {
  expect(page("S4 B")).toContain('<span class="unknown">unverified background</span>');
  expect(page("S4")).not.toContain('class="unknown"');
});

it("names every group of the words that ship with the casebook", async () => {
  const sets = readTerms((await shippedFile("reference/terms.json")).text);
  const russian = translatorFor("ru");
  for (const group of new Set(sets.map((set) => set.groupName)))
    expect(russian.dynamic(`glossary.group.${group}`)).not.toContain("glossary.");
});

it("keeps the name of a group that it has no words for", () => {
  expect(wordsOf(page("S4", "Invented group"))).toContain("Invented group");
});
