import { places } from "@/lib/domain/compare/places";
import type { PublicDefendant } from "@/lib/domain/public/public-case";
import type { Translator } from "@/lib/messages/translator";
import { ChargeDetails } from "./charge-details";
import { FactsTable } from "./facts-table";
import { OpenFactors } from "./open-factors";
import { SentenceDetails } from "./sentence-details";

/** All that is known of one defendant: facts, charges, sentences. */
export function DefendantDetails({ defendant, t }: { defendant: PublicDefendant; t: Translator }) {
  return (
    <div className="defendant" id={places.defendant(defendant.id)}>
      <FactsTable facts={defendant.facts} owner={defendant.id} t={t} />
      <OpenFactors facts={defendant.facts} t={t} />
      {defendant.charges.map((charge, index) => (
        <ChargeDetails
          key={charge.id}
          charge={charge}
          number={defendant.charges.length > 1 ? index + 1 : null}
          t={t}
        />
      ))}
      {defendant.chain.map((link) => (
        <SentenceDetails key={link.sentence} link={link} t={t} />
      ))}
    </div>
  );
}
