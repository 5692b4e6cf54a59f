import { expect, it } from "vitest";
import { ledgerAddress, ledgerData } from "@/components/figures/ledger-address";
import { ledgerViews } from "@/lib/domain/public/ledger-view";
import { machineRoutes, publicPages } from "@/lib/web/public-routes";

const parametersOf = (address: string) => [
  ...new URL(address, "https://otkaz.example").searchParams.keys(),
];
const route = (pattern: string) =>
  [...publicPages, ...machineRoutes].find((one) => one.pattern === pattern);

it("asks only for parameters that the front lets through", () => {
  for (const view of [null, ...ledgerViews]) {
    const narrowed = { source: "a", publisher: "b", article: "337", metric: "share" };
    const { csv, json } = ledgerData("ru", view, narrowed);
    const allowed = [
      [ledgerAddress("ru", view), "/[lang]/figures"],
      [csv, "/[lang]/figures.csv"],
      [json, view ? "/api/v1/figures/[view]" : "/api/v1/figures"],
    ] as const;
    for (const [address, pattern] of allowed)
      expect(route(pattern)?.parameters).toEqual(expect.arrayContaining(parametersOf(address)));
  }
});

it("keeps what a reader chose among all figures in the data", () => {
  expect(ledgerData("en", null, { source: "a&b" })).toEqual({
    csv: "/en/figures.csv?source=a%26b",
    json: "/api/v1/figures?lang=en&source=a%26b",
  });
});
