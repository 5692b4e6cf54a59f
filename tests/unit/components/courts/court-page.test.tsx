import { expect, it } from "vitest";
import { CourtPage } from "@/components/courts/court-page";
import { translatorFor } from "@/lib/messages/translator";
import { aCourt } from "@/tests/fixtures/reference";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const page = (court: Parameters<typeof aCourt>[0], lang: "en" | "ru" = "en") =>
  rendered(<CourtPage view={aCourt(court)} t={translatorFor(lang)} />);

it("names occupied territory as what it is", () => {
  const status = "occupied by Russia since 2014; ISO lists it under Ukraine";
  expect(page({ regionStatus: status })).toContain("Territory of Ukraine, occupied by Russia");
});

it("shows the host of a court as text, never as a link", () => {
  const markup = page({ host: "invented.example" });
  expect(wordsOf(markup)).toContain("invented.example");
  expect(attributes(markup, "href").filter((href) => href.includes("invented"))).toEqual([]);
});

it("credits those whose data it shows", () => {
  const words = wordsOf(page({}, "ru"));
  expect(words).toContain("hflabs/region");
  expect(words).toContain("dataout-org/sudrfparser");
  expect(words).toContain("CC BY-SA 4.0");
});

it("says former names with the day until which they held", () => {
  const formerNames = ["Прежний суд / Former Court (until 2019-10-01)"];
  expect(wordsOf(page({ formerNames }))).toContain(
    "Former Court ( Прежний суд ), until 1 October 2019",
  );
});

it("says that a town is not known", () => {
  expect(page({ town: null })).toContain('class="unknown"');
});
