/** The most fields that are offered at once. */
const most = 60;

/** The fields whose names hold every word that was typed, e with dots counting as e without. */
export function fittingTargets<T extends { label: string }>(
  targets: readonly T[],
  typed: string,
): T[] {
  const words = folded(typed).split(/\s+/u).filter(Boolean);
  const fits = ({ label }: T) => words.every((word) => folded(label).includes(word));
  return targets.filter(fits).slice(0, most);
}

function folded(text: string): string {
  return text.normalize("NFC").toLowerCase().replaceAll("ё", "е");
}
