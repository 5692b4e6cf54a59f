import type { NotCompared } from "@/lib/domain/compare/compare-view";
import type { Translator } from "@/lib/messages/translator";

type NotComparedListProps = { notCompared: readonly NotCompared[]; t: Translator };

/** What was asked for and could not be compared, each with its reason. */
export function NotComparedList({ notCompared, t }: NotComparedListProps) {
  if (notCompared.length === 0) return null;
  return (
    <section className="banner" aria-label={t("compare.not")}>
      {notCompared.map((one) => (
        <p key={one.place}>{reason(one, t)}</p>
      ))}
    </section>
  );
}

function reason({ number, place, why }: NotCompared, t: Translator): string {
  if (number === null) return t(`compare.not.${why}.place`, { place });
  return t(`compare.not.${why}.number`, { number });
}
