import type { Language } from "@/lib/domain/language";
import type { Publisher } from "@/lib/domain/source";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { BothLanguages } from "./both-languages";

type PublisherFieldsProps = { publisher: Publisher | null; lang: Language };

/** What a publisher is called, and the warning to its readers. */
export function PublisherFields({ publisher, lang }: PublisherFieldsProps) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <BothLanguages
        name="name"
        label={t("publishers.name")}
        value={publisher?.name ?? null}
        required
        lang={lang}
      />
      <BothLanguages
        name="risk"
        label={t("publishers.risk.field")}
        hint={t("publishers.risk.hint")}
        value={publisher?.risk ?? null}
        rows={2}
        lang={lang}
      />
    </>
  );
}
