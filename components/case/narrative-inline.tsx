import type { ReactNode } from "react";
import { figureGone } from "@/lib/domain/ledger/bound-figures";
import {
  markOf,
  type NarrativeMark,
  type NarrativeNode,
  textAttribute,
} from "@/lib/domain/narrative";
import type { Translator } from "@/lib/messages/translator";
import { markAddress } from "./mark-address";
import type { NarrativeContext } from "./narrative-context";
import { annotationOf } from "./passage-notes";

type InlineProps = {
  node: NarrativeNode;
  next: NarrativeNode | undefined;
  context: NarrativeContext;
};

/** Words of a narrative with their marks, or the number of a footnote. */
export function NarrativeInline({ node, next, context }: InlineProps) {
  if (node.type === "cite") return <FootnoteNumber node={node} context={context} />;
  if (node.type === "redacted" || markOf(node, "restricted")) {
    const words = node.attrs?.reason === figureGone ? "case.numberNotShown" : "case.removed";
    return <span className="redacted">[{context.t(words)}]</span>;
  }
  const marks = node.marks ?? [];
  const words = marks.reduce<ReactNode>(
    (inner, mark) => marked(inner, mark, context.t),
    node.text ?? "",
  );
  const ends = annotationOf(node) !== null && (!next || annotationOf(next) !== annotationOf(node));
  return (
    <>
      {words}
      {ends ? <AnnotationLetter node={node} context={context} /> : null}
    </>
  );
}

function FootnoteNumber({ node, context }: Omit<InlineProps, "next">) {
  const excerpt = textAttribute(node, "excerpt");
  const footnote = context.footnotes.find(({ quote }) => quote.excerpt === excerpt);
  if (!footnote) return null;
  return (
    <sup>
      <a href={`#note-${footnote.n}`} aria-label={context.t("case.footnote", { n: footnote.n })}>
        {footnote.n}
      </a>
    </sup>
  );
}

function AnnotationLetter({ node, context }: Omit<InlineProps, "next">) {
  const note = context.notes.find(({ annotation }) => annotation.id === annotationOf(node));
  if (!note) return null;
  const { letter, annotation } = note;
  const kind = context.t.code("annotation", annotation.kind);
  return (
    <sup>
      <a
        href={`#annotation-${letter}`}
        className={`letter letter-${annotation.kind}`}
        aria-label={context.t("case.annotation", { kind, letter })}
      >
        {letter}
      </a>
    </sup>
  );
}

function marked(inner: ReactNode, mark: NarrativeMark, t: Translator): ReactNode {
  if (mark.type === "bold") return <strong>{inner}</strong>;
  if (mark.type === "italic") return <em>{inner}</em>;
  if (mark.type === "annotated") return <mark className="annotated">{inner}</mark>;
  if (mark.type === "gap")
    return <GapWords reason={textAttribute(mark, "reason")} words={inner} t={t} />;
  const address = markAddress(mark, t.lang);
  if (address === null) return inner;
  const outside = mark.type === "link";
  return (
    <a href={address} rel={outside ? "noreferrer nofollow external" : undefined}>
      {inner}
    </a>
  );
}

/** Words where the court or the text leaves something out: hatched, with the reason. */
function GapWords(props: { reason: string | null; words: ReactNode; t: Translator }) {
  const { reason, words, t } = props;
  return (
    <span className="gap">
      {words}
      {reason === null ? null : <small> [{t.code("gap", reason)}]</small>}
    </span>
  );
}
