import type { Excerpt } from "@/lib/domain/excerpt";
import type { LocalText } from "@/lib/domain/local-text";

/** Words that stand nowhere else, one for each part of the invented case. */
export const inventedWords = {
  block: wordOf("block", "абзац"),
  list: wordOf("list", "список"),
  restricted: wordOf("hidden", "тайна"),
  annotation: wordOf("note", "сноска"),
  desk: wordOf("desk", "стол"),
  happening: wordOf("event", "событие"),
  post: wordOf("post", "должность"),
} as const satisfies Record<string, LocalText>;

function wordOf(en: string, ru: string): LocalText {
  return { en: `Quillaby${en}`, ru: `Квиллаба${ru}` };
}

/** What the invented source quotes: the id of each excerpt with its words. */
const quoted = {
  block: "Brindleblock words",
  shared: "Brindleshared words",
  post: "Brindlepost words",
  service: "Brindleservice words",
  days: "Brindledays words",
  happening: "Brindlehappening words",
  named: "Private Ivan Inventov refused",
} as const;

/** The invented source as it was captured. */
export const inventedText = Object.values(quoted).join(" / ");

/** The excerpts of the invented case, in the order in which they stand in its source. */
export function excerptsOf(text: string): Excerpt[] {
  return Object.entries(quoted).map(([id, exact]) => {
    const start = text.indexOf(exact);
    const end = start + exact.length;
    return {
      id: `9001.${id}`,
      capture: "invented-capture",
      exact,
      prefix: text.slice(Math.max(0, start - 24), start),
      suffix: text.slice(end, end + 24),
      start,
      end,
    };
  });
}
