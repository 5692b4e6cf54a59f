import type { ThingChange } from "@/lib/domain/entry-diff";
import type { Language } from "@/lib/domain/language";
import type { BlockDiff } from "@/lib/domain/narrative-diff";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { EntryDiffView } from "./entry-diff-view";
import { type DiffLook, NarrativeDiffView } from "./narrative-diff-view";

type ComparePageProps = {
  id: string;
  comparison: {
    from: number;
    to: number;
    things: readonly ThingChange[];
    narratives: { en: readonly BlockDiff[]; ru: readonly BlockDiff[] };
    quotations: Readonly<Record<string, string>>;
    same: boolean;
  };
  look: DiffLook;
  lang: Language;
};

/** Two revisions of a case: the fields that differ, then the narratives laid upon each other. */
export function ComparePage({ id, comparison, look, lang }: ComparePageProps) {
  const t = deskTranslatorFor(lang);
  const { from, to, things, narratives, quotations, same } = comparison;
  const path = `/desk/cases/${id}/compare?from=${from}&to=${to}`;
  const looks = ["inline", "sides"] as const;
  if (same) return <p className="d-note">{t("compare.same")}</p>;
  return (
    <>
      <nav className="d-tabs h-looks" aria-label={t("compare.view")}>
        {looks.map((each) => (
          <a
            key={each}
            href={`${path}&look=${each}`}
            aria-current={each === look ? "page" : undefined}
          >
            {t(`compare.view.${each}`)}
          </a>
        ))}
      </nav>
      <EntryDiffView things={things} quotations={quotations} t={t} />
      <NarrativeDiffView blocks={narratives.en} textLang="en" look={look} t={t} />
      <NarrativeDiffView blocks={narratives.ru} textLang="ru" look={look} t={t} />
    </>
  );
}
