import { describe, expect, it } from "vitest";
import { Sides } from "@/components/discrepancies/sides";
import { languages } from "@/lib/domain/language";
import { projectDiscrepancy } from "@/lib/domain/projection/project-discrepancy";
import { translatorFor } from "@/lib/messages/translator";
import { aContext } from "@/tests/fixtures/a-projection-context";
import { rendered } from "@/tests/fixtures/rendered";
import { shippedCasebook } from "@/tests/fixtures/shipped-casebook";

const { discrepancies, sources, publishers } = await shippedCasebook();
const names = new Map(publishers.map(({ id, name }) => [id, name]));
const sourcesByCapture = new Map(
  sources.flatMap(({ captures, publisher, published, relays: _relays, ...source }) =>
    captures.map((capture) => [
      capture.id,
      {
        ...source,
        publisher: names.get(publisher.value ?? "") ?? null,
        published: published.value,
        risk: null,
        relays: [],
      },
    ]),
  ),
);

describe.each(languages)("the discrepancies that ship, in %s", (lang) => {
  it.each(discrepancies)(
    "$id shows every side with the words, the sum or the reference behind it",
    (found) => {
      const shown = projectDiscrepancy(
        found,
        aContext({ lang, excerpts: found.excerpts, sourcesByCapture }),
      );
      expect(shown.sides.length).toBeGreaterThan(1);
      for (const { quotes, computation, unverified } of shown.sides)
        expect(
          quotes.length + Number(computation !== null) + Number(unverified !== null),
        ).toBeGreaterThan(0);
      const markup = rendered(Sides({ sides: shown.sides, t: translatorFor(lang) }));
      const quotations = shown.sides.flatMap(({ quotes }) => quotes);
      expect(markup.match(/<q[ >]/g)).toHaveLength(quotations.length);
      for (const { source } of quotations)
        expect(markup).toContain(`href="/${lang}/sources/${source}"`);
    },
  );
});
