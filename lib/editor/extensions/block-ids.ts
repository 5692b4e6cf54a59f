import { Extension } from "@tiptap/core";
import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Mapping, ReplaceAroundStep, ReplaceStep } from "@tiptap/pm/transform";
import { newBlockId } from "@/lib/editor/block-id";

const key = new PluginKey<ReadonlySet<string>>("blockIds");

/**
 * Gives every block an id of its own. What is split keeps the id where its words are, what is moved
 * by cutting and pasting takes its id along, and what comes from elsewhere gets a new one.
 */
export const BlockIds = Extension.create({
  name: "blockIds",
  addProseMirrorPlugins: () => [blockIdPlugin()],
});

function blockIdPlugin() {
  return new Plugin<ReadonlySet<string>>({
    key,
    // Every id that this text has had since it was opened: a pasted one of these comes home.
    state: {
      init: (_config, { doc }) => new Set(blocksOf(doc).map(({ id }) => id)),
      apply: (tr, seen) =>
        movesBlocks(tr) ? new Set([...seen, ...blocksOf(tr.doc).map(({ id }) => id)]) : seen,
    },
    appendTransaction: (transactions, before, after) =>
      transactions.some(movesBlocks) ? withOwnIds(transactions, before, after) : null,
    props: {
      transformPasted: (slice, view) => {
        const seen = key.getState(view.state) ?? new Set();
        return new Slice(withKnownIds(slice.content, seen), slice.openStart, slice.openEnd);
      },
    },
  });
}

/** True where a change puts blocks in or divides them; typing words does neither. */
function movesBlocks({ steps }: Transaction): boolean {
  return steps.some(
    (step) =>
      (step instanceof ReplaceStep || step instanceof ReplaceAroundStep) &&
      step.slice.content.firstChild?.isBlock === true,
  );
}

type Block = { id: string; pos: number; node: Node };

function blocksOf(doc: Node): Block[] {
  const blocks: Block[] = [];
  doc.descendants((node, pos) => {
    if (hasId(node)) blocks.push({ id: node.attrs.id, pos, node });
    return !node.isTextblock;
  });
  return blocks;
}

function hasId(node: Node): boolean {
  return node.type.spec.attrs?.id !== undefined;
}

function withOwnIds(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
): Transaction | null {
  const blocks = blocksOf(after.doc);
  const homes = homesOf(transactions, before.doc);
  const keepers = new Map<string, Block>();
  for (const block of blocks) {
    const rival = keepers.get(block.id);
    if (!rival || isRather(block, rival, homes.get(block.id))) keepers.set(block.id, block);
  }
  const strays = blocks.filter((block) => !block.id || keepers.get(block.id) !== block);
  if (strays.length === 0) return null;
  const freed = new Map(
    [...homes].flatMap(([id, pos]) => (keepers.has(id) ? [] : [[pos, id] as const])),
  );
  const tr = after.tr;
  for (const { pos } of strays) tr.setNodeAttribute(pos, "id", freed.get(pos) ?? newBlockId());
  return tr;
}

/** Where each block that was there before stands now. */
function homesOf(transactions: readonly Transaction[], before: Node): Map<string, number> {
  const mapping = new Mapping(transactions.flatMap((tr) => [...tr.mapping.maps]));
  return new Map(blocksOf(before).map(({ id, pos }) => [id, mapping.map(pos, 1)]));
}

/** Of two blocks with one id, the one with words keeps it; of two with words, the one that had it. */
function isRather(block: Block, rival: Block, home: number | undefined): boolean {
  const isEmpty = block.node.content.size === 0;
  if (isEmpty !== (rival.node.content.size === 0)) return !isEmpty;
  return block.pos === home;
}

function withKnownIds(content: Fragment, known: ReadonlySet<string>): Fragment {
  return Fragment.fromArray(
    content.content.map((node) => {
      const inner = node.isTextblock ? node : node.copy(withKnownIds(node.content, known));
      if (!hasId(node) || known.has(node.attrs.id)) return inner;
      return node.type.create({ ...node.attrs, id: "" }, inner.content, inner.marks);
    }),
  );
}
