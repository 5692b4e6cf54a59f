import { TokenWords } from "@/components/history/token-words";
import type { Language } from "@/lib/domain/language";
import type { NarrativeNode } from "@/lib/domain/narrative";
import { textAttribute } from "@/lib/domain/narrative";
import { tokensOf } from "@/lib/domain/narrative-diff-tokens";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";

type JudgedTextProps = {
  narratives: Readonly<Record<Language, NarrativeNode | null>>;
  lang: Language;
};

/** The texts that are to be judged, block by block, so that words in them can be commented on. */
export function JudgedText({ narratives, lang }: JudgedTextProps) {
  const t = deskTranslatorFor(lang);
  const own = lang;
  const other = lang === "en" ? "ru" : "en";
  return (
    <section aria-labelledby="judged">
      <h2 id="judged">{t("comments.text")}</h2>
      {([own, other] as const).map((each) => (
        <details key={each} className="r-text" open={each === own}>
          <summary>{t(`compare.narrative.${each}`)}</summary>
          {narratives[each] ? (
            <div lang={each}>
              <Blocks node={narratives[each]} t={t} />
            </div>
          ) : (
            <p className="d-hint">{t("comments.noText")}</p>
          )}
        </details>
      ))}
    </section>
  );
}

function Blocks({ node, t }: { node: NarrativeNode; t: DeskTranslator }) {
  return (node.content ?? []).map((child, place) => {
    const id = textAttribute(child, "id");
    // biome-ignore lint/suspicious/noArrayIndexKey: a text that is judged does not change its order
    if (id === null) return <Blocks key={place} node={child} t={t} />;
    return (
      <p key={id} id={`block-${id}`} data-block={id} className={`r-block ${child.type}`}>
        <TokenWords tokens={tokensOf(child)} t={t} />
      </p>
    );
  });
}
