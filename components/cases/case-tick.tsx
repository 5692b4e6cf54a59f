import type { CaseCard } from "@/lib/domain/public/case-card";
import type { Translator } from "@/lib/messages/translator";

/** A box by which a case of a list is taken into a comparison. */
export function CaseTick({ card, t }: { card: CaseCard; t: Translator }) {
  return (
    <label className="case-tick">
      <input type="checkbox" name="case" value={card.slug} /> {t("compare.tick")}
      <span className="sr-only"> {card.title}</span>
    </label>
  );
}
