import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import type { Excerpt } from "@/lib/domain/excerpt";
import type { Language } from "@/lib/domain/language";
import type { Publisher, Source } from "@/lib/domain/source";
import type { CaptureFacts, ExcerptUse, SourceHead, StaleExcerpt } from "@/lib/domain/source-views";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { AddCopy } from "./add-copy";
import { EditSource } from "./edit-source";
import { SourceCopies } from "./source-copies";
import { SourceDetails } from "./source-details";
import { SourceMarks } from "./source-marks";
import { SourceQuotations } from "./source-quotations";

/** What the page of a source shows. */
export type ShownSource = {
  source: Source;
  head: SourceHead;
  version: number;
  captures: readonly CaptureFacts[];
  excerpts: readonly (Excerpt & { uses: readonly ExcerptUse[]; hiddenUses: number })[];
  stale: readonly StaleExcerpt[];
  publishers: readonly Publisher[];
  isPublic: boolean;
  hasContact: boolean;
  mayChange: boolean;
  mayReadContact: boolean;
};

type SourcePageProps = {
  view: ShownSource;
  actions: {
    save: FormAction;
    paste: FormAction;
    fetch: FormAction | null;
    showContact: FormAction;
  };
  lang: Language;
};

/** A source: what is said of it, its copies, and what is quoted from them. */
export function SourcePage({ view, actions, lang }: SourcePageProps) {
  const t = deskTranslatorFor(lang);
  const { source, head } = view;
  return (
    <>
      <title>{`${source.title} · Otkaz`}</title>
      <DeskHead
        kicker={<a href="/desk/sources">{t("deskSources.back")}</a>}
        title={<span lang={source.language}>{source.title}</span>}
        lead={`${t(`deskSources.kind.${source.kind}`)}, ${t(`deskSources.language.${source.language}`)}`}
        actions={<SourceMarks source={head} isPublic={view.isPublic} t={t} />}
      />
      {source.protection === "protected" ? (
        <p className="d-note grave">{t("deskSources.protected.note")}</p>
      ) : null}
      <div className="d-columns">
        <div>
          <SourceDetails view={view} t={t} />
          {view.mayReadContact && view.hasContact ? (
            <Contact id={source.id} show={actions.showContact} t={t} />
          ) : null}
        </div>
        <section>
          <h2>{t("deskSources.copies")}</h2>
          <SourceCopies captures={view.captures} t={t} />
          <h3>{t("deskSources.addCopy")}</h3>
          <AddCopy sourceId={source.id} paste={actions.paste} fetch={actions.fetch} lang={lang} />
        </section>
      </div>
      <SourceQuotations view={view} t={t} />
      <EditSource
        {...{ source, lang }}
        version={view.version}
        publishers={view.publishers}
        isPublic={view.isPublic}
        hasContact={view.hasContact}
        mayChange={view.mayChange}
        save={actions.save}
      />
    </>
  );
}

type ContactProps = { id: string; show: FormAction; t: DeskTranslator };

function Contact({ id, show, t }: ContactProps) {
  return (
    <section>
      <h2>{t("deskSources.contact")}</h2>
      <p className="d-hint">{t("deskSources.contact.lead")}</p>
      <ActionForm
        action={show}
        submit={t("deskSources.contact.show")}
        busy={t("deskSources.contact.showing")}
      >
        <input type="hidden" name="id" value={id} />
      </ActionForm>
    </section>
  );
}
