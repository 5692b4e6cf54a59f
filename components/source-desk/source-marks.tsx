import type { SourceHead } from "@/lib/domain/source-views";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

type SourceMarksProps = { source: SourceHead; isPublic?: boolean; t: DeskTranslator };

/** What must not be overlooked of a source, in words. */
export function SourceMarks({ source, isPublic = false, t }: SourceMarksProps) {
  return (
    <>
      {source.protection === "protected" ? (
        <p className="s-mark protected">{t("deskSources.protectedMark")}</p>
      ) : null}
      {source.risk ? <p className="s-mark risk">{t("deskSources.riskMark")}</p> : null}
      {isPublic ? <p className="s-mark">{t("deskSources.publicMark")}</p> : null}
    </>
  );
}
