"use client";

import { useState } from "react";
import { Field } from "@/components/desk/field";
import { mostRelays } from "@/lib/domain/new-source-form";
import type { Source } from "@/lib/domain/source";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

type RelayFieldsProps = {
  relays: Source["relays"];
  publishers: readonly { value: string; label: string }[];
  t: DeskTranslator;
};

/** Whose reporting a source relays: a publisher and what, in both languages; one row is always free. */
export function RelayFields({ relays, publishers, t }: RelayFieldsProps) {
  const [rows, setRows] = useState(relays.length + 1);
  return (
    <fieldset className="s-relays">
      <legend>{t("deskSources.field.relays")}</legend>
      {Array.from({ length: rows }, (_, index) => `relays.${index}`).map((name, index) => (
        <div key={name} className="s-relay">
          <Field
            name={`${name}.publisher`}
            label={t("deskSources.field.relays.from", { n: index + 1 })}
            options={publishers}
            defaultValue={relays[index]?.publisher ?? ""}
          />
          <Field
            name={`${name}.what.en`}
            lang="en"
            label={t("deskSources.field.relays.en")}
            defaultValue={relays[index]?.what.en ?? ""}
          />
          <Field
            name={`${name}.what.ru`}
            lang="ru"
            label={t("deskSources.field.relays.ru")}
            defaultValue={relays[index]?.what.ru ?? ""}
          />
        </div>
      ))}
      {rows < mostRelays ? (
        <button type="button" className="d-button quiet" onClick={() => setRows(rows + 1)}>
          {t("deskSources.field.relays.more")}
        </button>
      ) : null}
    </fieldset>
  );
}
