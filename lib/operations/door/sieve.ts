import type { Language } from "@/lib/domain/language";
import { applyLedgerToCase, applyLedgerToQuotes } from "@/lib/domain/projection/apply-ledger";
import type { Json } from "@/lib/domain/projection/json";
import { withholdName } from "@/lib/domain/projection/withhold-name";
import { type PublicCase, publicCase } from "@/lib/domain/public/public-case";
import type { Material } from "./material";

type Sieve = Pick<Material, "ledger" | "protectedPeople">;

/** The last thing that happens to every public document: nothing redacted and nobody protected passes. */
export function sieved(document: object, lang: Language, sieve: Sieve): Json {
  const json: Json = JSON.parse(JSON.stringify(document));
  return sieve.protectedPeople.reduce<Json>(
    (left, person) => withholdName(left, person, lang),
    applyLedgerToQuotes(json, sieve.ledger),
  );
}

/** The same for a case, whose blocks, notes, events and fields the ledger can name as well. */
export function sievedCase(document: PublicCase, lang: Language, sieve: Sieve): PublicCase {
  const quotesLeft = publicCase.parse(sieved(document, lang, { ...sieve, protectedPeople: [] }));
  return publicCase.parse(sieved(applyLedgerToCase(quotesLeft, sieve.ledger), lang, sieve));
}
