import type { MatchExtended, ZxcvbnFactory } from "@zxcvbn-ts/core";
import { otherLayout, type Weakness } from "@/lib/domain/passphrase";
import { Refusal } from "@/lib/domain/refusal";
import { russianPasswords } from "./russian-passwords";

/** Fewer guesses than ten to this power, and a passphrase is refused. */
const enough = 10;

/** How much of a passphrase is looked at, in UTF-16 units; what is longer is strong by its length. */
const lookedAt = 200;

/**
 * Refuses a passphrase that is easily guessed, as invalid, with what makes it so. `own` is what others
 * know of the person: e-mail address and alias.
 */
export async function assertStrong(passphrase: string, own: readonly string[]): Promise<void> {
  const weakness = await weaknessOf(passphrase, own);
  if (weakness)
    throw new Refusal("invalid", `account.passphrase.${weakness}`, { field: "passphrase" });
}

/** What makes a passphrase easily guessed; null where nothing does. */
export async function weaknessOf(
  passphrase: string,
  own: readonly string[],
): Promise<Weakness | null> {
  const checker = await (loaded ?? load());
  const about = own.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).filter(isTelling);
  const text = passphrase.normalize("NFKC").toLowerCase().replaceAll("ё", "е").slice(0, lookedAt);
  const found = [text, otherLayout(text)].map((spelling) => checker.check(spelling, about));
  const weakest = found.toSorted((one, other) => one.guessesLog10 - other.guessesLog10)[0];
  if (!weakest || weakest.guessesLog10 >= enough) return null;
  return nameOf(weakest.sequence);
}

let loaded: Promise<ZxcvbnFactory> | undefined;

function load(): Promise<ZxcvbnFactory> {
  loaded = make();
  return loaded;
}

/** The lists take memory, so they are read when the first passphrase is set. */
async function make(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Factory }, common] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
  ]);
  return new Factory({
    dictionary: { ...common.dictionary, russian: [...russianPasswords] },
    graphs: common.adjacencyGraphs,
  });
}

/** The part of the passphrase that says most about why it is weak. */
function nameOf(parts: readonly MatchExtended[]): Weakness {
  if (parts.some((part) => part.dictionaryName === "userInputs")) return "yours";
  if (parts.some((part) => part.pattern === "repeat")) return "repeats";
  if (parts.some((part) => part.pattern === "spatial" || part.pattern === "sequence"))
    return "keyboard";
  return parts.some((part) => part.pattern === "dictionary") ? "listed" : "simple";
}

function isTelling(text: string): boolean {
  return text.length >= 3;
}
