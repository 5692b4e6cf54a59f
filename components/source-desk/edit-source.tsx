"use client";

import { ActionForm, type FormAction } from "@/components/desk/action-form";
import type { Language } from "@/lib/domain/language";
import type { Publisher, Source } from "@/lib/domain/source";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { SourceFields } from "./source-fields";

type EditSourceProps = {
  source: Source;
  version: number;
  publishers: readonly Publisher[];
  isPublic: boolean;
  hasContact: boolean;
  mayChange: boolean;
  save: FormAction;
  lang: Language;
};

/** The form by which a source is described anew; it names the version that it was made from. */
export function EditSource({ source, version, mayChange, save, lang, ...rest }: EditSourceProps) {
  const t = deskTranslatorFor(lang);
  const { publishers, isPublic, hasContact } = rest;
  if (!mayChange) return <p className="d-note">{t("deskSources.edit.publicOnly")}</p>;
  return (
    <section>
      <details className="s-fold">
        <summary>{t("deskSources.edit")}</summary>
        {isPublic ? <p className="d-note">{t("deskSources.edit.public")}</p> : null}
        <ActionForm
          of={version}
          action={save}
          submit={t("deskSources.save")}
          busy={t("deskSources.saving")}
          label={t("deskSources.edit")}
        >
          <input type="hidden" name="id" value={source.id} />
          <input type="hidden" name="version" value={version} />
          <SourceFields source={source} publishers={publishers} hasContact={hasContact} t={t} />
        </ActionForm>
      </details>
    </section>
  );
}
