import { readRedactions } from "@/lib/outside/redaction-file";
import { enforceLedger } from "./door/enforce-ledger";
import { throughTheDoor } from "./door/through-the-door";

const reason = { en: "A passage was removed.", ru: "Удалён фрагмент." };

/**
 * Enforces every redaction that the ledger outside the database knows and the database does not:
 * the database was restored from a backup that is older than the redaction. Answers how many.
 */
export async function replayRedactions(): Promise<number> {
  const lines = await readRedactions();
  if (lines.length === 0) return 0;
  return throughTheDoor(async (stores) => {
    const known = await stores.redactions.ids();
    const missing = lines.filter((line) => !known.has(line.id));
    if (missing.length === 0) return 0;
    await stores.redactions.add(missing);
    await enforceLedger(stores, missing, { at: new Date(), reason });
    return missing.length;
  });
}
