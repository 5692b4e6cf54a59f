import { describe, expect, it } from "vitest";
import { PlacePage, type PlaceShown } from "@/components/people/place-page";
import { PlacesPage } from "@/components/people/places-page";
import { UnitPage, type UnitShown } from "@/components/people/unit-page";
import { UnitsPage } from "@/components/people/units-page";
import { languages } from "@/lib/domain/language";
import { untouched } from "@/lib/web/form-state";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const never = async () => untouched;
const name = { en: "Invented unit", ru: "Выдуманная часть" };
const unit = { id: "u1", name, parent: null, superior: null, place: null, note: "", version: 1 };
const unitView: UnitShown = {
  unit,
  partOf: [{ id: "u2", name: { en: "Invented army", ru: "Выдуманная армия" } }],
  answersTo: [],
  parts: [],
  commands: [],
  cases: [{ id: "9001", number: "9001", titleEn: "", titleRu: "Дело" }],
  mayWrite: true,
  isPublic: true,
  units: [],
  places: [],
};
const placeView: PlaceShown = {
  place: {
    id: "p1",
    name: { en: "Fableton", ru: "Небылицк" },
    region: null,
    precision: "site",
    latitude: 55.5,
    longitude: 37.5,
    parent: null,
    version: 1,
  },
  within: [],
  holds: [],
  units: [],
  warnings: ["places.warning.exact", "places.warning.atRisk"],
  mayWrite: true,
  places: [],
  regions: [{ code: "77", name: { en: "Invented region", ru: "Выдуманный край" } }],
};

describe.each(languages)("units and places in %s", (lang) => {
  it("name every message that they need", () => {
    const pages = [
      <UnitPage key="u" view={unitView} saved save={never} lang={lang} />,
      <UnitsPage key="us" units={[{ unit, depth: 2 }]} words="" add={never} lang={lang} />,
      <UnitsPage key="no" units={[]} words="x" add={never} lang={lang} />,
      <PlacePage key="p" view={placeView} saved save={never} lang={lang} />,
      <PlacesPage
        key="ps"
        places={[{ place: placeView.place, within: [name] }]}
        words=""
        add={never}
        lang={lang}
      />,
      <PlacesPage key="none" places={[]} words="" add={never} lang={lang} />,
    ];
    for (const page of pages) expect(rendered(page)).not.toMatch(/>(people|units|places)\./);
  });
});

it("warns before the coordinates of a place do harm", () => {
  const words = wordsOf(
    rendered(<PlacePage view={placeView} saved={false} save={never} lang="en" />),
  );
  expect(words).toContain("Somebody who could be harmed serves");
});

it("leads from a unit to what stands above it and to the cases that name it", () => {
  const markup = rendered(<UnitPage view={unitView} saved={false} save={never} lang="en" />);
  expect(attributes(markup, "href")).toEqual(
    expect.arrayContaining(["/desk/units/u2", "/desk/cases/9001"]),
  );
  expect(wordsOf(markup)).toContain("9001 Дело");
});

it("gives no form to who may not write", () => {
  const view = { ...unitView, mayWrite: false };
  expect(rendered(<UnitPage view={view} saved={false} save={never} lang="en" />)).not.toContain(
    "fields.name",
  );
});
