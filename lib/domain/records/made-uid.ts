/** A well-formed UID with the check number that makes the whole leave 1 modulo 97 (ISO 7064). */
export function madeUid(court: string, year: number, number: number): string {
  const body = `${court}-01-${year}-${String(number).padStart(6, "0")}`;
  const figures = [...body.replaceAll("-", "")].map((sign) => Number.parseInt(sign, 36)).join("");
  const rest = [...figures, "0", "0"].reduce((sum, figure) => (sum * 10 + Number(figure)) % 97, 0);
  return `${body}-${String(98 - rest).padStart(2, "0")}`;
}
