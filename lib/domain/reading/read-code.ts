import { type Reading, read, unread } from "./reading";
import { folded } from "./tokens";

/** The beginnings of words that mean a member of a closed set, in both languages. */
const stems: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  suspended: [
    ["suspended", /\bsuspended\b|условн/u],
    ["real", /\breal\b|\bto serve\b|\bin prison\b|\bimprisonment\b|реальн|колони[июяе]/u],
  ],
  regime: [
    ["settlement", /settlement|minimum[- ]security|open prison|поселени/u],
    ["strict", /strict[- ]regime|maximum[- ]security|строг/u],
    ["special", /special[- ]regime|особ(?:ого|ый) режим/u],
    ["general", /general[- ]regime|общ(?:его|ий|ем) режим/u],
  ],
  service: [
    ["mobilised", /mobili[sz]ed|\bmobik|мобилизован|по мобилизации|мобик/u],
    ["contract", /contract|контракт/u],
    ["conscript", /\bconscript|\bdraftee|срочник|срочн(?:ой|ую) служб|по призыву/u],
    ["volunteer", /volunteer|доброволец|добровольц/u],
    ["released-convict", /released convict|освобожд[её]нн\p{L}* осужд/u],
    ["officer", /\bofficer|lieutenant|\bcaptain\b|\bmajor\b|офицер|лейтенант|капитан|майор/u],
  ],
  plea: [
    ["not-guilty", /not guilty|denied|не признал|вину отриц/u],
    ["partly", /partly|partially|in part|частично/u],
    ["guilty", /pleaded guilty|pled guilty|admitted|guilty|признал/u],
  ],
  openness: [
    ["closed", /closed|behind closed doors|закрыт/u],
    ["open", /\bopen\b|открыт/u],
  ],
  "lodged-by": [
    ["both", /both sides|обе стороны/u],
    ["prosecution", /prosecut|прокур|гособвин/u],
    ["defence", /defen[cs]e|lawyer|защит|адвокат/u],
  ],
  instance: [
    ["cassation", /cassation|кассаци/u],
    ["appeal", /appeal|апелляци/u],
    ["supervision", /supervis|надзор/u],
    ["first", /first instance|перв(?:ой|ая) инстанц/u],
  ],
  "yes-no": [
    ["yes", /^(?:yes|да)$/u],
    ["no", /^(?:no|нет)$/u],
  ],
};

/** Reads a member of a closed set: its code, or words that mean it and no other. */
export function readCode(set: string, codes: readonly string[], text: string): Reading<string> {
  const words = folded(text.normalize("NFC").trim());
  if (words === "") return unread("fields.read.empty");
  if (codes.includes(words)) return read(words);
  const meant = (stems[set] ?? []).filter(
    ([code, stem]) => codes.includes(code) && stem.test(words),
  );
  const [first] = meant[0] ?? [];
  return first === undefined ? unread("fields.read.choice", { text: text.trim() }) : read(first);
}
