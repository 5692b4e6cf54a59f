import { expect, it } from "vitest";
import { courtNotes, hierarchyBases } from "@/components/courts/known-notes";
import { regionStatusKey } from "@/components/courts/region-status";
import { lawNotes } from "@/components/law/known-notes";
import { type KnownNotes, Noted } from "@/components/prose/noted";
import { readArticles } from "@/lib/formats/reference/read-articles";
import { readCourts, readRegions } from "@/lib/formats/reference/read-courts";
import { translatorFor } from "@/lib/messages/translator";
import { shippedFile } from "@/lib/outside/shipped-files";
import { rendered } from "@/tests/fixtures/rendered";

const text = async (name: string) => (await shippedFile(`reference/${name}`)).text;
const law = readArticles(await text("articles.json"));
const courts = readCourts(await text("courts.json"));
const regions = readRegions(await text("regions.json"));

/** What would stay in English on a Russian page. */
const untold = (notes: (string | null)[], known: KnownNotes) =>
  notes
    .flatMap((note) => note ?? [])
    .filter((note) =>
      rendered(Noted({ text: note, known, t: translatorFor("ru") })).includes('lang="en"'),
    );

it("says every note on the law in Russian", () => {
  const notes = [...law.versions.map((v) => v.note), ...law.articles.map((a) => a.warning)];
  expect(untold(notes, lawNotes)).toEqual([]);
});

it("says every note on a court in Russian", () => {
  expect(
    untold(
      courts.map((court) => court.note),
      courtNotes,
    ),
  ).toEqual([]);
  expect(
    untold(
      courts.map((court) => court.superiorBasis),
      hierarchyBases,
    ),
  ).toEqual([]);
});

it("has words for every region that is not a federal subject", () => {
  const others = regions.filter((region) => region.status !== "federal subject");
  expect(others.length).toBeGreaterThan(0);
  for (const region of others) expect(regionStatusKey(region.status), region.status).not.toBeNull();
});

it("leaves a note that it does not know as it is, marked as English", () => {
  const note = Noted({
    text: "no numbered parts; and more",
    known: lawNotes,
    t: translatorFor("ru"),
  });
  expect(rendered(note)).toContain('<span lang="en">; and more</span>');
});
