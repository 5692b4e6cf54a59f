import type { CourtRecord } from "./court-record";

type Instance = CourtRecord["instance"];

const words: readonly (readonly [Exclude<Instance, null>, RegExp])[] = [
  ["supervision", /supervis|надзор/iu],
  ["cassation", /cassation|кассац|2450001/iu],
  ["appeal", /appe|апелляц|^4$/iu],
  ["first", /first|перв|^1$|1540006/iu],
];

/** The indexes of the case numbers of military courts of each instance in criminal cases. */
const indexes: readonly (readonly [Exclude<Instance, null>, RegExp])[] = [
  ["first", /^0?[12]-/u],
  ["appeal", /^(?:22|55)К?-/u],
  ["cassation", /^(?:77|7У)-/u],
];

/**
 * The instance, by what the source calls it or else by the index of the case number; null where
 * neither tells.
 */
export function readInstance(printed: string | null, number: string | null): Instance {
  const said = printed === null ? null : words.find(([, stem]) => stem.test(printed))?.[0];
  if (said) return said;
  return number === null ? null : (indexes.find(([, index]) => index.test(number))?.[0] ?? null);
}
