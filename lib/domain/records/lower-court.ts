import type { Printed } from "./record-draft";

export type LowerCourt = {
  names: string | null;
  lowerCourt: string | null;
  lowerNumber: string | null;
};

const court = /Суд(?: \([^()]{0,60}\))? первой инстанции:\s?/u;
const number = /Номер дела в первой инстанции:\s?/u;

/**
 * Parts the cell of a higher court's listing, where the court of first instance and the number there
 * follow the names: «… Суд (судебный участок) первой инстанции: … Номер дела в первой инстанции: …».
 */
export function splitLowerCourt(cell: Printed): LowerCourt {
  const text = cell ?? "";
  const [beforeNumber = "", lowerNumber] = text.split(number, 2);
  const [names = "", lowerCourt] = beforeNumber.split(court, 2);
  return {
    names: names.trim() === "" ? null : names,
    lowerCourt: lowerCourt?.trim() || null,
    lowerNumber: lowerNumber?.trim().split(/\s/u)[0] || null,
  };
}
