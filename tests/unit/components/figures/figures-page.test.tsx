import { expect, it } from "vitest";
import { FiguresPage } from "@/components/figures/figures-page";
import { ledgerViews } from "@/lib/domain/public/ledger-view";
import { everyLedgerView } from "@/tests/fixtures/ledger-views";
import { rendered } from "@/tests/fixtures/rendered";
import { seedFigures } from "@/tests/fixtures/seed-ledger";

const views = everyLedgerView(seedFigures());
const list = { query: {}, figures: seedFigures(), total: 89, facets: [] };

it.each(ledgerViews)("%s leads to itself in the other language", (name) => {
  const view = views.find((one) => one.view === name);
  if (!view) throw new Error(`no view ${name}`);
  const markup = rendered(
    <FiguresPage lang="en" name={name} shown={{ status: 200, keys: {}, view }} />,
  );
  expect(markup).toContain(`href="/ru/figures?view=${name}"`);
  expect(markup).toContain(`<link rel="canonical" href="/en/figures?view=${name}"/>`);
});

it("leads from the list of all figures to every way of looking at them", () => {
  const shown = { status: 200, keys: {}, view: list } as const;
  const markup = rendered(<FiguresPage lang="ru" name={null} shown={shown} />);
  for (const name of ledgerViews) expect(markup).toContain(`href="/ru/figures?view=${name}"`);
  expect(markup).toContain('href="/ru/figures.csv"');
});
