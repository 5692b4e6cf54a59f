import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** Says who has to act where somebody protected is in a case and this editor wrote of them. */
export function InsteadNote({ who, t }: { who: readonly string[]; t: DeskTranslator }) {
  return (
    <p className="d-note">
      {who.length === 0 ? t("review.anotherNobody") : t("review.another", { who: who.join(", ") })}
    </p>
  );
}
