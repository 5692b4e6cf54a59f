import { foreignLanguage } from "@/components/values/foreign-language";
import type { Translator } from "@/lib/messages/translator";
import { Marked } from "./marked";

/** Words around what was found. */
export function Snippet({ pieces, t }: { pieces: readonly string[]; t: Translator }) {
  const text = pieces.join("");
  if (text.trim() === "") return null;
  return (
    <p className="snippet" lang={foreignLanguage(text, t.lang)}>
      <Marked pieces={pieces} />
    </p>
  );
}
