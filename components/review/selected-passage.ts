import type { PassageAnchor } from "@/lib/domain/comment";

/** How much of the text beside the chosen words is kept, in UTF-16 units: it finds them again. */
const around = 24;
const longest = 300;

/**
 * The passage that is selected in a text whose blocks bear `data-block` and whose language stands in a
 * `lang` around them; null where the selection is empty or lies in no block.
 */
export function selectedPassage(selection: Selection | null): PassageAnchor | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const block = blockAround(range.startContainer);
  const lang = block?.closest("[lang]")?.getAttribute("lang");
  if (!block || (lang !== "en" && lang !== "ru")) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const text = block.textContent ?? "";
  return passageIn(
    text,
    { start, length: range.toString().length },
    {
      lang,
      block: block.getAttribute("data-block") ?? "",
    },
  );
}

type Span = { start: number; length: number };

/** The anchor of a span of a block's text; what goes over the end of the block is left off. */
export function passageIn(
  text: string,
  { start, length }: Span,
  where: Pick<PassageAnchor, "lang" | "block">,
): PassageAnchor | null {
  const end = Math.min(text.length, start + Math.min(length, longest));
  const exact = text.slice(start, end);
  if (exact.trim() === "" || where.block === "") return null;
  return {
    ...where,
    exact,
    prefix: text.slice(Math.max(0, start - around), start),
    suffix: text.slice(end, end + around),
  };
}

function blockAround(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest("[data-block]") ?? null;
}
