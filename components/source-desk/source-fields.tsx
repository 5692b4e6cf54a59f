"use client";

import { Field } from "@/components/desk/field";
import { readableDate } from "@/lib/domain/reading/readable-date";
import type { Publisher, Source } from "@/lib/domain/source";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { RelayFields } from "./relay-fields";
import { kindOptions, languageOptions, protectionOptions } from "./source-options";

type SourceFieldsProps = {
  /** What is said of the source now; null for a new one. */
  source: Source | null;
  publishers: readonly Publisher[];
  /** Something is kept already of how to reach the person behind it. */
  hasContact: boolean;
  t: DeskTranslator;
};

/** Everything that is said of a source, to be written. */
export function SourceFields({ source, publishers, hasContact, t }: SourceFieldsProps) {
  return (
    <>
      <What source={source} t={t} />
      <Where source={source} publishers={publishers} t={t} />
      <fieldset className="s-group">
        <legend>{t("deskSources.group.safety")}</legend>
        <Field
          name="protection"
          label={t("deskSources.field.protection")}
          hint={t("deskSources.field.protection.hint")}
          options={protectionOptions(t)}
          defaultValue={source?.protection ?? "open"}
        />
        <Field
          name="contact"
          rows={3}
          autoComplete="off"
          label={t("deskSources.field.contact")}
          hint={t(hasContact ? "deskSources.field.contact.kept" : "deskSources.field.contact.hint")}
        />
      </fieldset>
    </>
  );
}

function What({ source, t }: Pick<SourceFieldsProps, "source" | "t">) {
  return (
    <fieldset className="s-group">
      <legend>{t("deskSources.group.what")}</legend>
      <Field
        name="title"
        label={t("deskSources.field.title")}
        required
        {...givenOr(source?.title)}
      />
      <Field
        name="titleBasis"
        label={t("deskSources.field.titleBasis")}
        options={(["printed", "described"] as const).map((value) => ({
          value,
          label: t(`deskSources.basis.${value}`),
        }))}
        defaultValue={source?.titleBasis ?? "printed"}
      />
      <Field
        name="kind"
        label={t("deskSources.field.kind")}
        options={kindOptions(t)}
        defaultValue={source?.kind ?? "article"}
      />
      <Field
        name="language"
        label={t("deskSources.field.language")}
        options={languageOptions(t)}
        defaultValue={source?.language ?? t.lang}
      />
      <Field
        name="published"
        label={t("deskSources.field.published")}
        hint={t("deskSources.field.published.hint")}
        {...givenOr(source?.published.value ? readableDate(source.published.value) : undefined)}
      />
      <Field
        name="authors"
        rows={2}
        label={t("deskSources.field.authors")}
        hint={t("deskSources.field.authors.hint")}
        {...givenOr(source?.authors.join("\n"))}
      />
    </fieldset>
  );
}

function Where({ source, publishers, t }: Omit<SourceFieldsProps, "hasContact">) {
  const none = { value: "", label: t("deskSources.field.publisher.none") };
  const names = publishers.map(({ id, name }) => ({ value: id, label: name[t.lang] }));
  return (
    <fieldset className="s-group">
      <legend>{t("deskSources.group.where")}</legend>
      <Field
        name="publisher"
        label={t("deskSources.field.publisher")}
        options={[none, ...names]}
        defaultValue={source?.publisher.value ?? ""}
      />
      <Field
        name="newPublisher"
        label={t("deskSources.field.newPublisher")}
        hint={t("deskSources.field.newPublisher.hint")}
      />
      <Addresses source={source} t={t} />
      <RelayFields relays={source?.relays ?? []} publishers={[none, ...names]} t={t} />
      <Notes source={source} t={t} />
    </fieldset>
  );
}

function Addresses({ source, t }: Pick<SourceFieldsProps, "source" | "t">) {
  return (
    <>
      <Field
        name="address"
        type="url"
        label={t("deskSources.field.address")}
        {...givenOr(source?.address)}
      />
      <Field
        name="archived"
        type="url"
        label={t("deskSources.field.archived")}
        hint={t("deskSources.field.archived.hint")}
        {...givenOr(source?.archived)}
      />
    </>
  );
}

function Notes({ source, t }: Pick<SourceFieldsProps, "source" | "t">) {
  return (
    <>
      <Field
        name="note.en"
        rows={2}
        lang="en"
        label={t("deskSources.field.note.en")}
        hint={t("deskSources.field.note.hint")}
        {...givenOr(source?.note?.en)}
      />
      <Field
        name="note.ru"
        rows={2}
        lang="ru"
        label={t("deskSources.field.note.ru")}
        {...givenOr(source?.note?.ru)}
      />
    </>
  );
}

function givenOr(value: string | null | undefined): { defaultValue?: string } {
  return value ? { defaultValue: value } : {};
}
