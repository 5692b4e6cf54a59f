import type { CleanBlock } from "./clean-block";

export type CleanItem = Extract<CleanBlock, { kind: "item" }>;

/** An item with those that stand below it. */
type Branch = { item: CleanItem | null; below: CleanItem[] };

/** Items that follow one another as lists, nested by their levels. */
export function listHtml(
  items: readonly CleanItem[],
  words: (item: CleanItem) => string,
  level = 1,
): string {
  const branches: Branch[] = [];
  for (const item of items) {
    const last = branches.at(-1);
    if (item.level <= level) branches.push({ item, below: [] });
    else if (last) last.below.push(item);
    else branches.push({ item: null, below: [item] });
  }
  return runsOf(branches)
    .map((run) => {
      const lines = run.branches.map(
        ({ item, below }) =>
          `<li><p>${item ? words(item) : ""}</p>${below.length > 0 ? listHtml(below, words, level + 1) : ""}</li>`,
      );
      return `<${run.list}>${lines.join("")}</${run.list}>`;
    })
    .join("");
}

/** Bullets and numbers that follow one another are two lists. */
function runsOf(branches: readonly Branch[]) {
  const runs: { list: "ul" | "ol"; branches: Branch[] }[] = [];
  for (const branch of branches) {
    const list = branch.item?.list ?? branch.below[0]?.list ?? "ul";
    const last = runs.at(-1);
    if (last?.list === list) last.branches.push(branch);
    else runs.push({ list, branches: [branch] });
  }
  return runs;
}
