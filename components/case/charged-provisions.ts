import type { PublicCase } from "@/lib/domain/public/public-case";

/** The provisions under which somebody is charged in a case, each once, in the order of the charges. */
export function chargedProvisions(shown: Pick<PublicCase, "defendants">): string[] {
  const provisions = shown.defendants
    .flatMap((defendant) => defendant.charges)
    .map(({ provision }) => provision.value)
    .flatMap((value) => (value.kind === "provision" ? [value.provision] : []));
  return [...new Set(provisions)];
}
