import type { ReactNode } from "react";
import type { NarrativeNode } from "@/lib/domain/narrative";
import type { NarrativeContext } from "./narrative-context";
import { NarrativeInline } from "./narrative-inline";

type BlockProps = { node: NarrativeNode; context: NarrativeContext };

/** One block of a narrative, with the blocks inside it. A block of an unknown kind shows its content. */
export function NarrativeBlock({ node, context }: BlockProps) {
  switch (node.type) {
    case "heading":
      return <NarrativeHeading node={node} context={context} />;
    case "paragraph":
      return <p>{contentOf(node, context)}</p>;
    case "figureNote":
      return <p className="figure-note">{contentOf(node, context)}</p>;
    case "horizontalRule":
      return <hr />;
    case "redacted":
      return <p className="redacted">{context.t("case.removed")}</p>;
    case "table":
      return <NarrativeTable node={node} context={context} />;
    default:
      return <Container node={node} context={context} />;
  }
}

function Container({ node, context }: BlockProps) {
  const content = contentOf(node, context);
  if (node.type === "bulletList") return <ul>{content}</ul>;
  if (node.type === "orderedList") return <ol>{content}</ol>;
  if (node.type === "listItem") return <li>{content}</li>;
  if (node.type === "blockquote") return <blockquote>{content}</blockquote>;
  if (node.type === "tableRow") return <tr>{content}</tr>;
  if (node.type === "tableHeader") return <th scope="col">{content}</th>;
  if (node.type === "tableCell") return <td>{content}</td>;
  return content;
}

/** Headings of a narrative stand below that of its section: level 2 becomes `h3`. */
function NarrativeHeading({ node, context }: BlockProps) {
  const level = node.attrs?.level;
  const content = contentOf(node, context);
  if (level === 3) return <h4>{content}</h4>;
  if (level === 4) return <h5>{content}</h5>;
  return <h3>{content}</h3>;
}

function NarrativeTable({ node, context }: BlockProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by key
    <section className="scroll" aria-label={context.t("case.table")} tabIndex={0}>
      <table className="plain">
        <tbody>{contentOf(node, context)}</tbody>
      </table>
    </section>
  );
}

const inlineTypes: ReadonlySet<NarrativeNode["type"]> = new Set(["text", "cite", "redacted"]);

function contentOf(node: NarrativeNode, context: NarrativeContext): ReactNode {
  const children = node.content ?? [];
  return children.map((child, index) =>
    inlineTypes.has(child.type) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a published narrative never changes its order
      <NarrativeInline key={index} node={child} next={children[index + 1]} context={context} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a published narrative never changes its order
      <NarrativeBlock key={index} node={child} context={context} />
    ),
  );
}
