import type { CaptureFacts } from "@/lib/domain/source-views";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { captureLabel } from "./pane-source";

type SourceCopiesProps = { captures: readonly CaptureFacts[]; t: DeskTranslator };

/** The copies of a source, the first one first: how each was taken, and its hash. */
export function SourceCopies({ captures, t }: SourceCopiesProps) {
  if (captures.length === 0) return <p className="d-hint">{t("deskSources.copies.none")}</p>;
  return (
    <>
      <p className="d-hint">{t("deskSources.copies.lead")}</p>
      <ol className="d-list">
        {captures.map((copy) => (
          <li key={copy.id}>
            <Copy copy={copy} twin={twinOf(copy, captures)} t={t} />
          </li>
        ))}
      </ol>
    </>
  );
}

type CopyProps = { copy: CaptureFacts; twin: CaptureFacts | undefined; t: DeskTranslator };

function Copy({ copy, twin, t }: CopyProps) {
  const path = `/desk/sources/${encodeURIComponent(sourceIdOf(copy.id))}/captures/${encodeURIComponent(copy.id)}`;
  return (
    <>
      <a href={path}>{captureLabel(copy, t)}</a>
      <p className="d-hint">{copyWords(copy, twin, t).join(" · ")}</p>
      <p className="s-hash">
        {t("deskSources.copy.hash")} <code>{copy.sha256}</code>
      </p>
      {copy.hasBody ? (
        <a href={`/desk/api/captures/${encodeURIComponent(copy.id)}/file`} download>
          {t("deskSources.copy.save")}
        </a>
      ) : null}
    </>
  );
}

function copyWords(
  copy: CaptureFacts,
  twin: CaptureFacts | undefined,
  t: DeskTranslator,
): string[] {
  const length =
    copy.codePoints > 0
      ? t("deskSources.copy.length", { n: copy.codePoints })
      : t("deskSources.copy.noText");
  return [
    length,
    ...(copy.mediaType ? [copy.mediaType] : []),
    ...(copy.hasBody ? [] : [t("deskSources.hashOnly")]),
    ...(twin ? [t("deskSources.copy.sameAs", { number: twin.number })] : []),
  ];
}

/** An earlier copy that is, byte by byte, the same document. */
function twinOf(copy: CaptureFacts, captures: readonly CaptureFacts[]): CaptureFacts | undefined {
  return captures.find((one) => one.number < copy.number && one.sha256 === copy.sha256);
}

/** A copy is named after its source. */
function sourceIdOf(captureId: string): string {
  return captureId.replace(/\.[^.]*$/, "");
}
