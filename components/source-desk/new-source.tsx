"use client";

import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import { Field } from "@/components/desk/field";
import type { Language } from "@/lib/domain/language";
import type { Publisher } from "@/lib/domain/source";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { NewSourceByFile } from "./new-source-by-file";
import { SourceFields } from "./source-fields";

type NewSourceProps = {
  add: FormAction;
  publishers: readonly Publisher[];
  mayFetch: boolean;
  lang: Language;
};

/** A source that is new to the desk: described, pasted or fetched; or begun with a file. */
export function NewSource({ add, publishers, mayFetch, lang }: NewSourceProps) {
  const t = deskTranslatorFor(lang);
  return (
    <>
      <DeskHead
        kicker={<a href="/desk/sources">{t("deskSources.back")}</a>}
        title={t("deskSources.new")}
      />
      <div className="d-columns">
        <section>
          <h2>{t("deskSources.byForm")}</h2>
          <ActionForm
            action={add}
            submit={t("deskSources.add")}
            busy={t("deskSources.adding")}
            label={t("deskSources.new")}
          >
            <SourceFields source={null} publishers={publishers} hasContact={false} t={t} />
            <FirstCopy mayFetch={mayFetch} t={t} />
          </ActionForm>
        </section>
        <section>
          <h2>{t("deskSources.byFile")}</h2>
          <p className="d-hint">{t("deskSources.byFile.text")}</p>
          <NewSourceByFile lang={lang} />
        </section>
      </div>
    </>
  );
}

function FirstCopy({ mayFetch, t }: { mayFetch: boolean; t: DeskTranslator }) {
  return (
    <fieldset className="s-group">
      <legend>{t("deskSources.group.copy")}</legend>
      <Field
        name="text"
        rows={10}
        label={t("deskSources.field.text")}
        hint={t("deskSources.field.text.hint")}
      />
      {mayFetch ? (
        <label className="d-check">
          <input type="checkbox" name="fetch" />
          <span>
            {t("deskSources.field.fetch")}
            <small className="d-hint"> {t("deskSources.field.fetch.hint")}</small>
          </span>
        </label>
      ) : null}
    </fieldset>
  );
}
