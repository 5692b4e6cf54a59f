import type { PublicCase, PublicCharge } from "@/lib/domain/public/public-case";
import type { MemoLaw } from "./memo";

/** The provisions of the charges in some cases, by article and part. */
export function memoLaws(cases: readonly { n: number; case: PublicCase }[]): MemoLaw[] {
  const laws = new Map<string, MemoLaw>();
  for (const { n, case: shown } of cases)
    for (const charge of shown.defendants.flatMap(({ charges }) => charges)) add(laws, charge, n);
  return [...laws.values()].sort((a, b) =>
    a.provision.localeCompare(b.provision, "en", { numeric: true }),
  );
}

function add(laws: Map<string, MemoLaw>, { provision, range }: PublicCharge, n: number): void {
  if (provision.value.kind !== "provision") return;
  const id = provision.value.provision;
  const law = laws.get(id) ?? { provision: id, ranges: [], cases: [] };
  if (!law.cases.includes(n)) law.cases.push(n);
  if (range && !law.ranges.some(({ validFrom }) => validFrom === range.validFrom))
    law.ranges.push(range);
  laws.set(id, law);
}
