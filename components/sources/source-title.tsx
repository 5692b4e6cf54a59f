import { Worded } from "@/components/values/worded";
import type { PublicSource } from "@/lib/domain/public/public-source";
import type { Translator } from "@/lib/messages/translator";

type Titled = Pick<PublicSource, "title" | "titleBasis" | "language">;

/** The title as printed, in the language of the source, or as we describe it where there is none. */
export function SourceTitle({ source, t }: { source: Titled; t: Translator }) {
  if (source.titleBasis === "described") return <Worded text={source.title} lang={t.lang} />;
  return (
    <span lang={source.language === t.lang ? undefined : source.language}>{source.title}</span>
  );
}
