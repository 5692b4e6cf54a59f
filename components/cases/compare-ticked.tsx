import type { Translator } from "@/lib/messages/translator";

/** Sends the ticked cases to the page where they stand side by side. */
export function CompareTicked({ t }: { t: Translator }) {
  return (
    <p className="compare-ticked">
      <button type="submit">{t("compare.ticked")}</button> <span>{t("compare.ticked.hint")}</span>
    </p>
  );
}
