import type { Language } from "@/lib/domain/language";
import type { CaptureView } from "@/lib/domain/source-views";
import type { Translator } from "@/lib/messages/translator";
import { FigureHead } from "./figure-head";
import { passageAddress } from "./passage-address";
import { PassageChooser } from "./passage-chooser";

type ChoosePassagePageProps = { view: CaptureView | null; lang: Language; t: Translator };

/** Where the passage is chosen that a figure begins with; without a copy, the way to the sources. */
export function ChoosePassagePage({ view, lang, t }: ChoosePassagePageProps) {
  return (
    <>
      <FigureHead
        title={t("figureDesk.from")}
        {...(view ? { lead: view.source.title } : {})}
        t={t}
      />
      {view === null ? (
        <div className="d-empty">
          <p className="d-empty-title">{t("figureDesk.from.source")}</p>
          <p>{t("figureDesk.from.source.text")}</p>
          <a href="/desk/sources">{t("figureDesk.from.source")}</a>
        </div>
      ) : (
        <>
          {view.text === null ? (
            <p className="d-note">{t("figureDesk.from.notHeld")}</p>
          ) : (
            <PassageChooser view={view} text={view.text} lang={lang} />
          )}
          <Quotations view={view} t={t} />
        </>
      )}
    </>
  );
}

/** The quotations that were taken already, each a passage too: so no script is needed. */
function Quotations({ view, t }: { view: CaptureView; t: Translator }) {
  if (view.excerpts.length === 0) return null;
  return (
    <section>
      <h2>{t("deskSources.quotations")}</h2>
      <ol className="d-list">
        {view.excerpts.map((excerpt) => (
          <li key={excerpt.id}>
            <q lang={view.source.language}>{excerpt.exact}</q>{" "}
            <a href={passageAddress(excerpt)}>{t("figureDesk.fromQuote")}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}
