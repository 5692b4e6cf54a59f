import { DeskHead } from "@/components/desk/desk-head";
import { blocksOf } from "@/lib/domain/capture-text-spans";
import type { Language } from "@/lib/domain/language";
import type { CaptureView } from "@/lib/domain/source-views";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { captureLabel } from "./pane-source";
import { SourceMarks } from "./source-marks";

/** The text of one copy of a source, with every quoted span marked. */
export function CapturePage({ view, lang }: { view: CaptureView; lang: Language }) {
  const t = deskTranslatorFor(lang);
  const { capture, source, text, excerpts, laterCapture } = view;
  const home = `/desk/sources/${encodeURIComponent(source.id)}`;
  return (
    <>
      <title>{`${source.title} · Otkaz`}</title>
      <DeskHead
        kicker={<a href={home}>{t("deskSources.toSource")}</a>}
        title={<span lang={source.language}>{source.title}</span>}
        lead={captureLabel(capture, t)}
        actions={
          <>
            <SourceMarks source={source} t={t} />
            {source.protection === "open" ? (
              <a
                className="d-button quiet"
                href={`/desk/figures/new?capture=${encodeURIComponent(capture.id)}`}
              >
                {t("figureDesk.fromPassage")}
              </a>
            ) : null}
          </>
        }
      />
      {laterCapture ? (
        <p className="d-note">
          {t("deskSources.laterCopy")}{" "}
          <a href={`${home}/captures/${encodeURIComponent(laterCapture)}`}>
            {t("deskSources.laterCopy.open")}
          </a>
        </p>
      ) : null}
      {text === null ? (
        <p className="d-note">
          {t(capture.hasBody ? "deskSources.noTextInFile" : "deskSources.hashAlone")}
        </p>
      ) : (
        <article className="s-text s-whole" lang={source.language}>
          {blocksOf(text, excerpts).map((block) => (
            <p key={block.start}>
              {block.pieces.map((piece) =>
                piece.ids.length === 0 ? (
                  <span key={piece.start}>{piece.text}</span>
                ) : (
                  <mark key={piece.start} className="s-quoted">
                    {piece.text}
                  </mark>
                ),
              )}
            </p>
          ))}
        </article>
      )}
      <Quoted view={view} t={t} />
    </>
  );
}

function Quoted({ view, t }: { view: CaptureView; t: DeskTranslator }) {
  if (view.excerpts.length === 0)
    return <p className="d-hint">{t("deskSources.quotations.none")}</p>;
  return (
    <section>
      <h2>{t("deskSources.quotations")}</h2>
      <ol className="d-list">
        {view.excerpts.map((excerpt) => (
          <li key={excerpt.id}>
            <q lang={view.source.language}>{excerpt.exact}</q>
          </li>
        ))}
      </ol>
    </section>
  );
}
