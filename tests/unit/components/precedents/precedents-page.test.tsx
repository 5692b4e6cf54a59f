import { describe, expect, it } from "vitest";
import { PrecedentsPage } from "@/components/precedents/precedents-page";
import type { PrecedentsView } from "@/lib/domain/precedents/view";
import { translatorFor } from "@/lib/messages/translator";
import { aRow, aSentence, asking, sentenced } from "@/tests/fixtures/precedents";
import { aHit, aPrecedentsView } from "@/tests/fixtures/precedents-view";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

type Shown = { quiet?: boolean; lang?: "en" | "ru" };

const page = (view: PrecedentsView, { quiet = false, lang = "en" }: Shown = {}) =>
  rendered(<PrecedentsPage view={view} quiet={quiet} t={translatorFor(lang)} />);

const five = [12, 24, 36, 48, 60].map((months) => aRow(sentenced(months)));
const query = asking({ plea: "guilty", to: "40", wound: "yes", "w-wound": "5" });
const answer = (with_: Partial<PrecedentsView> = {}) =>
  aPrecedentsView([...five, aRow(sentenced(null, "suspended")), aRow()], {
    query,
    asked: [
      { fact: "plea", weight: 2, value: { kind: "code", set: "plea", code: "guilty" } },
      { fact: "absence", weight: 4, value: { kind: "range", min: null, max: 40 } },
      { fact: "wound", weight: 5, value: { kind: "code", set: "yes-no", code: "yes" } },
    ],
    hits: [aHit()],
    total: 41,
    pages: 3,
    page: 2,
    ...with_,
  });

describe("a question that was posted", () => {
  const markup = page(answer(), { quiet: true });

  it("stands in no address", () => {
    expect(attributes(markup, "href").filter((href) => /plea|wound|w-/.test(href))).toEqual([]);
    expect(attributes(markup, "action").filter((href) => href.includes("?"))).toEqual([]);
  });

  it("is sent on by POST alone", () => {
    const forms = markup.match(/<form[^>]*>/g) ?? [];
    expect(forms.length).toBeGreaterThan(3);
    expect(forms.filter((form) => !form.includes('method="post"'))).toEqual([]);
    expect(attributes(markup, "formMethod").filter((method) => method !== "post")).toEqual([]);
  });

  it("is carried on to the next page of the list, with its weights", () => {
    const [next = ""] = markup.match(/<form(?:(?!<\/form>).)*Next page/s) ?? [];
    for (const hidden of ["plea", "to", "wound", "w-wound", "page"])
      expect(next).toContain(`name="${hidden}"`);
    expect(next).toMatch(/<button[^>]*name="quiet"/);
  });
});

describe("a question in an address", () => {
  const markup = page(answer());

  it("can be kept, also with every weight and the version of the data", () => {
    const links = attributes(markup, "href").filter((href) => href.startsWith("/en/precedents?"));
    const kept = links.find((href) => href.includes("v=7")) ?? "";
    expect(kept).toContain("w-wound=5");
    expect(kept).toContain("w-plea=2");
    expect(attributes(markup, "href")).toContainEqual(
      expect.stringMatching(/^\/api\/v1\/precedents\?.*plea=guilty.*v=7/),
    );
  });

  it("can be sent without leaving the facts in the address", () => {
    expect(markup).toMatch(/<button(?=[^>]*formMethod="post")[^>]*name="quiet"/);
  });

  it("goes on to a memo of the ticked cases with the version of the data", () => {
    const [form = ""] =
      markup.match(/<form[^>]*action="\/en\/precedents\/memo"(?:(?!<\/form>).)*/s) ?? [];
    expect(form).toContain('type="checkbox" name="case" value="9999-ivan-invented"');
    expect(form).toContain('name="v" value="7"');
    expect(form).toContain('formAction="/en/compare"');
  });
});

describe("the form", () => {
  it("shows what was asked, and the usual weight as one that stands in no address", () => {
    const markup = page(answer());
    expect(markup).toMatch(
      /<select name="plea"><option[^>]*>[^<]*<\/option><option value="guilty" selected/,
    );
    expect(markup).toMatch(/name="to"[^>]*value="40"|value="40"[^>]*name="to"/);
    expect(markup).toMatch(
      /<select name="w-plea">(<option[^>]*>\d<\/option>)*<option value="" selected/,
    );
    expect(wordsOf(markup)).toContain("1 changed");
  });

  it("keeps the weights folded where they are the usual ones", () => {
    expect(page(aPrecedentsView())).toMatch(/<details class="weights">/);
    expect(page(answer())).toMatch(/<details class="weights" open="">/);
  });

  it("names every field", () => {
    const markup = page(aPrecedentsView());
    const fields = markup.match(/<(select|input(?! type="hidden"))[^>]*name=/g) ?? [];
    const labels = markup.match(/<label/g) ?? [];
    expect(labels).toHaveLength(fields.length);
  });
});

describe("the outcomes", () => {
  it("say that nobody is counted, and draw nothing", () => {
    const markup = page(aPrecedentsView());
    expect(wordsOf(markup)).toContain("The casebook tells of nobody here.");
    expect(markup).not.toContain("spread-chart");
  });

  it("are counted and not drawn under five known terms, and say why", () => {
    const markup = page(aPrecedentsView(five.slice(0, 4)));
    expect(markup).not.toContain("spread-chart");
    expect(wordsOf(markup)).toContain("The terms of only 4 people are known.");
    expect(wordsOf(markup)).toContain("term known 4");
  });

  it("are drawn with five, in words for those who do not see, the unknown hatched", () => {
    const markup = page(answer());
    expect(markup).toContain('role="img"');
    expect(markup).toMatch(/<desc[^>]*>up to 1 year: 1 real, 0 suspended, 0 not known which;/);
    expect(markup).toMatch(/<rect class="bar-none"[^>]*fill="url\(#spread-hatching\)"/);
    expect(wordsOf(markup)).toContain("all known terms 5 12 24 36 48 60");
  });

  it("give a share with its interval, and of how many it is not known", () => {
    const words = wordsOf(page(answer()));
    expect(words).toContain(
      "Suspended: 17 % of the 6 of whom it is known (95 % interval 3 %–56 %).",
    );
    expect(words).toContain("It is known of everybody convicted.");
  });

  it("stand beside what they cannot say", () => {
    const words = wordsOf(page(answer()));
    expect(words).toContain("They describe this casebook, not the courts.");
    expect(words).toContain("None that are public fit the article and the court");
  });

  it("say how many cases tell of no defendant", () => {
    const words = wordsOf(page(answer({ untold: 8 })));
    expect(words).toContain("8 more public cases tell of a trial and of no defendant");
  });
});

describe("a case of the list", () => {
  const words = wordsOf(page(answer()));

  it("says in words which facts agree, differ and are not known", () => {
    expect(words).toContain("= Agrees: Plea: guilty");
    expect(words).toContain("≠ Differs: Days of absence: 12 days");
    expect(words).toContain("? Not known: Wound");
  });

  it("says how like it is and how much of what was asked is known", () => {
    expect(words).toContain("Likeness 63 of 100 75 % of what you asked is known");
  });

  it("sets beside each fact what was asked and what is told", () => {
    expect(words).toContain("Days of absence at most 40 days 12 days ≠ Differs (closeness 0.25) 4");
  });

  it.each([
    [
      "an outcome that is not known",
      aHit({ outcome: "unknown", sentence: null }),
      "outcome not known",
    ],
    [
      "a term that is not known",
      aHit({ sentence: aSentence({ months: null }) }),
      "real, term not known",
    ],
    ["no verdict yet", aHit({ outcome: "pending", sentence: null }), "no verdict reported"],
    ["another punishment", aHit({ sentence: aSentence({ kind: "fine", months: null }) }), "fine:"],
  ])("tells of %s", (_, hit, wanted) => {
    expect(wordsOf(page(answer({ hits: [hit] })))).toContain(wanted);
  });
});

describe("a contrast", () => {
  const suspended = aHit({ sentence: aSentence({ served: "suspended" }) });

  it("shows both sides and what differs", () => {
    const differing = [
      {
        fact: "wound" as const,
        suspended: [{ kind: "code" as const, set: "yes-no", code: "yes" }],
        real: [{ kind: "code" as const, set: "yes-no", code: "no" }],
      },
    ];
    const contrast = { suspended, real: aHit(), differing };
    expect(wordsOf(page(answer({ contrast })))).toContain("Known of both, and not the same");
  });

  it("says that there is none on a side", () => {
    const contrast = { suspended, real: null, differing: [] };
    expect(wordsOf(page(answer({ contrast })))).toContain("None among those counted.");
  });

  it("is left out where nothing was asked", () => {
    expect(page(aPrecedentsView(five))).not.toContain("contrast-pair");
  });
});

describe("appeals", () => {
  it("say that none are told", () => {
    expect(wordsOf(page(answer()))).toContain("No sentence of a higher court is told");
  });

  it("say who appealed, which way it went and by how much", () => {
    const raised = aSentence({
      instance: "appeal",
      months: { min: 47, max: 47 },
      changeMonths: 18,
      lodgedBy: "prosecution",
    });
    const view = aPrecedentsView([aRow({ chain: [aSentence(), raised] })], {
      appealCases: { "9999": { slug: "9999-ivan-invented", title: "Ivan Invented" } },
    });
    const words = wordsOf(page(view));
    expect(words).toContain("the prosecution 1 0 0 0");
    expect(words).toContain("the prosecution: 1 year 6 months more");
  });
});

describe("an earlier version of the data", () => {
  it("says which it is, what is missing since, and leads to the present one", () => {
    const view = answer({
      query: { ...query, dataVersion: 3 },
      dataVersion: { number: 3, day: "2026-11-20" },
      since: { withdrawn: 1, redacted: 2 },
    });
    const words = wordsOf(page(view));
    expect(words).toContain("This is an earlier version of the data: 3");
    expect(words).toContain("1 case of that version has been withdrawn since");
    expect(words).toContain("2 cases of that version have been redacted since");
    expect(words).toContain("Ask the present version");
  });
});

it("is Russian on the Russian page", () => {
  const words = wordsOf(page(answer(), { lang: "ru" }));
  for (const wanted of ["Прецеденты", "Чем кончилось", "Совпадает", "срок неизвестен"])
    expect(words).toContain(wanted);
  expect(words).not.toMatch(/precedents\.|code\./);
});
