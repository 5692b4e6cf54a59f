import { describe, expect, it } from "vitest";
import { DeskHead } from "@/components/desk/desk-head";
import { currentDoor } from "@/components/desk/desk-menu";
import { Empty } from "@/components/desk/empty";
import { Failed } from "@/components/desk/failed";
import { NotHere } from "@/components/desk/not-here";
import { When } from "@/components/desk/when";
import { languages } from "@/lib/domain/language";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const paths = ["/desk", "/desk/cases", "/desk/review", "/desk/settings"];

describe("the part of the desk that somebody is in", () => {
  it.each([
    ["/desk", "/desk"],
    ["/desk/cases", "/desk/cases"],
    ["/desk/cases/9001/history", "/desk/cases"],
    ["/desk/casesevil", null],
    ["/desk/bulk", null],
    ["/account", null],
  ])("at %s is %s", (here, door) => {
    expect(currentDoor(here, paths)).toBe(door);
  });

  it("is the nearest, in whatever order the doors stand", () => {
    expect(currentDoor("/desk/cases/new", paths.toReversed())).toBe("/desk/cases");
  });
});

describe("the head of a page", () => {
  it("is the title of the window too, where it is plain words", () => {
    expect(rendered(<DeskHead title="Cases" />)).toContain("<title>Cases · Otkaz</title>");
    expect(rendered(<DeskHead title={<b>Cases</b>} />)).not.toContain("<title>");
  });

  it("has no empty places", () => {
    const html = rendered(<DeskHead title="Cases" />);
    expect(html).not.toMatch(/d-kicker|d-actions|d-lead/);
  });
});

describe.each(languages)("what is not there, in %s", (lang) => {
  it("leads back, and does not say whether it ever was", () => {
    const html = rendered(<NotHere lang={lang} />);
    expect(attributes(html, "href")).toEqual(["/desk"]);
    expect(html).not.toMatch(/>desk\./);
    expect(wordsOf(html)).not.toMatch(/forbidden|permission|запрещ/i);
  });
});

describe("a page that could not be made", () => {
  const html = rendered(<Failed again={() => undefined} path="/desk/cases/9001" />);

  it("says so at once, and offers to try again and to load it anew", () => {
    expect(html).toContain('role="alert"');
    expect(html).toContain("<button");
    expect(attributes(html, "href")).toEqual(["/desk/cases/9001"]);
  });
});

it("says of an empty place what it is, and what to do next", () => {
  const html = rendered(
    <Empty title="Nothing yet">
      <a href="/desk">Begin</a>
    </Empty>,
  );
  expect(wordsOf(html)).toBe("Nothing yet Begin");
});

describe("a moment", () => {
  it.each([
    ["en", "2 Jan 2026, 23:04 UTC"],
    ["ru", "2 янв. 2026"],
  ] as const)("is told in %s to the minute", (lang, words) => {
    const shown = wordsOf(rendered(<When at="2026-01-02T23:04:59.000Z" lang={lang} />));
    expect(shown).toContain(words);
    expect(shown).not.toContain("59");
  });
});
