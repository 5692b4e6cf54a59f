import type { MemoBlock } from "@/lib/domain/memo/memo-document";
import type { Translator } from "@/lib/messages/translator";
import { MemoRuns } from "./memo-runs";

/** The parts of a memo in their order. */
export function MemoBlocks({ blocks, t }: { blocks: readonly MemoBlock[]; t: Translator }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a memo never changes while it is shown
  return blocks.map((block, index) => <Block key={index} block={block} t={t} />);
}

function Block({ block, t }: { block: MemoBlock; t: Translator }) {
  switch (block.kind) {
    case "heading":
      return block.level === 1 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case "paragraph":
      return (
        <p className={`memo-${block.tone}`}>
          <MemoRuns runs={block.runs} t={t} />
        </p>
      );
    case "list":
      return <Points block={block} t={t} />;
    case "facts":
      return <Facts block={block} t={t} />;
    case "table":
      return <PlainTable block={block} t={t} />;
    case "quote":
      return (
        <blockquote className="memo-quote">
          <p>
            <MemoRuns runs={block.runs} t={t} />
          </p>
          <p className="memo-aside">{block.supports}</p>
        </blockquote>
      );
  }
}

type Of<Kind extends MemoBlock["kind"]> = Extract<MemoBlock, { kind: Kind }>;

function Points({ block, t }: { block: Of<"list">; t: Translator }) {
  return (
    <ul>
      {block.items.map((runs) => (
        <li key={runs.map(({ text }) => text).join("")}>
          <MemoRuns runs={runs} t={t} />
        </li>
      ))}
    </ul>
  );
}

function Facts({ block, t }: { block: Of<"facts">; t: Translator }) {
  return (
    <table className="facts">
      <tbody>
        {block.rows.map(({ name, runs }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <MemoRuns runs={runs} t={t} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PlainTable({ block, t }: { block: Of<"table">; t: Translator }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it is pushed sideways, by keys too
    <section className="memo-scroll" aria-label={block.head.join(", ")} tabIndex={0}>
      <table className="plain">
        <thead>
          <tr>
            {block.head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((cells) => (
            <Row key={JSON.stringify(cells)} cells={cells} t={t} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ cells, t }: { cells: Of<"table">["rows"][number]; t: Translator }) {
  const [first = [], ...others] = cells;
  return (
    <tr>
      <th scope="row">
        <MemoRuns runs={first} t={t} />
      </th>
      {others.map((runs, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row have their place alone
        <td key={index}>
          <MemoRuns runs={runs} t={t} />
        </td>
      ))}
    </tr>
  );
}
