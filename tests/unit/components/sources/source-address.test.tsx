import { expect, it } from "vitest";
import { ArchivedAddress, SourceAddress } from "@/components/sources/source-address";
import { translatorFor } from "@/lib/messages/translator";
import { aSource } from "@/tests/fixtures/ledger";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const address = (source: Parameters<typeof aSource>[0]) =>
  rendered(<SourceAddress source={aSource(source)} t={translatorFor("en")} />);

it("never links to a publisher that it is dangerous to open", () => {
  const markup = address({ risk: "An invented danger." });
  expect(attributes(markup, "href")).toEqual([]);
  expect(wordsOf(markup)).toContain("https://gazette.example/invented");
});

it("tells the other site nothing about where the reader came from", () => {
  expect(attributes(address({}), "rel")).toEqual(["noopener noreferrer nofollow external"]);
});

it("says that there is no address", () => {
  expect(wordsOf(address({ address: null }))).toContain("carries no address");
});

it("links to a copy in an archive under the same rule, and shows nothing where there is none", () => {
  const copy = (source: Parameters<typeof aSource>[0]) =>
    rendered(<ArchivedAddress source={aSource(source)} t={translatorFor("en")} />);
  const archived = "https://archive.example/invented";
  expect(attributes(copy({ archived }), "href")).toEqual([archived]);
  expect(attributes(copy({ archived, risk: "An invented danger." }), "href")).toEqual([]);
  expect(copy({})).toBe("");
});
