import type { Language } from "@/lib/domain/language";
import type { Person } from "@/lib/domain/person";
import { applyLedgerToCase, applyLedgerToQuotes } from "@/lib/domain/projection/apply-ledger";
import type { Json } from "@/lib/domain/projection/json";
import { withholdName } from "@/lib/domain/projection/withhold-name";
import { type PublicCase, publicCase } from "@/lib/domain/public/public-case";
import type { Material } from "./material";

type Sieve = Pick<Material, "ledger" | "protectedPeople"> &
  Partial<Pick<Material, "shownBeside">> & {
    /** The people of the case whose document it is. */
    own?: readonly Person[];
  };

/** The last thing that happens to every public document: nothing redacted and nobody protected passes. */
export function sieved(document: object, lang: Language, sieve: Sieve): Json {
  const json: Json = JSON.parse(JSON.stringify(document));
  return sieve.protectedPeople.reduce<Json>(
    (left, person) => withholdName(left, person, lang, besideOf(person, sieve)),
    applyLedgerToQuotes(json, sieve.ledger),
  );
}

/** The same for a case, whose blocks, notes, events and fields the ledger can name as well. */
export function sievedCase(document: PublicCase, lang: Language, sieve: Sieve): PublicCase {
  const quotesLeft = publicCase.parse(sieved(document, lang, { ...sieve, protectedPeople: [] }));
  return publicCase.parse(sieved(applyLedgerToCase(quotesLeft, sieve.ledger), lang, sieve));
}

function besideOf(person: Person, { shownBeside, own = [] }: Sieve): Person[] {
  return [...(shownBeside?.get(person.id) ?? []), ...own];
}
