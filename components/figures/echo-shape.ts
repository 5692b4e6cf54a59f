import type { EchoRoot } from "@/lib/domain/ledger/echo";

/** Sizes of the drawing, in units of its own. */
export const echoSize = { width: 360, left: 20, right: 34, row: 38, bar: 12, gap: 12 } as const;

/** Where a name stands within its row, above its bar. */
export const baseline = 14;

/** A line of the tree: a root with all its figures, or one way by which they were read. */
export type EchoLine = {
  name: string | null;
  of: "root" | "direct" | "relay";
  count: number;
  y: number;
  width: number;
};
export type EchoTree = { lines: EchoLine[]; trunk: { from: number; to: number } };
export type EchoShape = { trees: EchoTree[]; height: number };

type Branch = Pick<EchoLine, "name" | "of" | "count">;

/** Where the lines of the tree stand; a bar is as long as there are figures. */
export function echoShape(roots: readonly EchoRoot[]): EchoShape {
  const most = Math.max(1, ...roots.map(({ figures }) => figures.length));
  const scale = (echoSize.width - echoSize.left - echoSize.right) / most;
  let y = 0;
  const trees = roots.map((root) => {
    const lines = branchesOf(root).map((branch) => {
      const line = { ...branch, y, width: branch.count * scale };
      y += echoSize.row;
      return line;
    });
    y += echoSize.gap;
    const first = lines[0]?.y ?? 0;
    const last = lines.at(-1)?.y ?? 0;
    return { lines, trunk: { from: first + echoSize.row, to: last + baseline - 4 } };
  });
  return { trees, height: Math.max(0, y - echoSize.gap) };
}

function branchesOf({ root, figures, direct, relays }: EchoRoot): Branch[] {
  return [
    { name: root.name, of: "root", count: figures.length },
    ...(direct.length > 0 ? [{ name: null, of: "direct", count: direct.length } as const] : []),
    ...relays.map(
      ({ by, figures: passed }) => ({ name: by.name, of: "relay", count: passed.length }) as const,
    ),
  ];
}
