import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalQuery } from "@/lib/server/front/canonical-query";
import { strangeAnswer, strangeParameters } from "@/lib/server/front/strange-parameters";

const route = { parameters: ["lang", "q", "year"], several: ["year"] };

describe("what a strict route does not read", () => {
  it.each(["salt", "source_contact", "__proto__", "constructor", "q[]", "Q"])(
    "is a parameter that there is not: %s",
    (name) =>
      expect(strangeParameters(`q=x&${name}=1`, route)).toEqual([
        { parameter: name, value: "1", problem: "unknown", allowed: route.parameters },
      ]),
  );

  it("is a parameter that stands twice with two values, but for those that may", () => {
    expect(strangeParameters("q=a&q=b&year=1&year=2", route)).toEqual([
      { parameter: "q", value: "b", problem: "repeated" },
    ]);
  });

  it("is a language that the site does not have", () => {
    expect(strangeParameters("lang=uk", route)).toMatchObject([
      { parameter: "lang", value: "uk", problem: "malformed", allowed: ["en", "ru"] },
    ]);
  });

  it.each(["", "&&", "q=", "salt=", "q=a&q=a", "lang=ru&q=%D0%B0&year=1&year=2"])(
    "is nothing in %j",
    (raw) => expect(strangeParameters(raw, route)).toEqual([]),
  );

  it("is never in the one spelling of a query", () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (raw) => {
        const spelt = canonicalQuery(raw, ["q", "year"], ["year"]);
        if (spelt !== null) expect(strangeParameters(spelt.slice(1), route)).toEqual([]);
      }),
    );
  });

  it("is named in a refusal that is never kept", () => {
    const { status, headers, body } = strangeAnswer(strangeParameters("salt=1", route));
    expect([status, headers["Cache-Control"]]).toEqual([400, "no-store"]);
    expect(JSON.parse(String(body))).toMatchObject({
      error: "invalid",
      problems: [{ parameter: "salt" }],
    });
  });
});
