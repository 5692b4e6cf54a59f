import { Field } from "@/components/desk/field";
import type { Publisher } from "@/lib/domain/source";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { kindOptions, protectionOptions } from "./source-options";

/** What is asked of the list of sources; empty means everything. */
export type AskedSources = { words: string; kind: string; publisher: string; protection: string };

type SourceFilterProps = {
  asked: AskedSources;
  publishers: readonly Publisher[];
  t: DeskTranslator;
};

/** The filter of the list of sources, a plain form whose address can be kept. */
export function SourceFilter({ asked, publishers, t }: SourceFilterProps) {
  const any = { value: "", label: t("deskSources.find.any") };
  const names = publishers.map(({ id, name }) => ({ value: id, label: name[t.lang] }));
  return (
    <form
      className="d-filter"
      method="get"
      action="/desk/sources"
      aria-label={t("deskSources.find")}
    >
      <Field
        name="words"
        type="search"
        label={t("deskSources.find.words")}
        defaultValue={asked.words}
      />
      <Field
        name="kind"
        label={t("deskSources.find.kind")}
        defaultValue={asked.kind}
        options={[any, ...kindOptions(t)]}
      />
      <Field
        name="publisher"
        label={t("deskSources.find.publisher")}
        defaultValue={asked.publisher}
        options={[any, ...names]}
      />
      <Field
        name="protection"
        label={t("deskSources.find.protection")}
        defaultValue={asked.protection}
        options={[any, ...protectionOptions(t)]}
      />
      <button type="submit" className="d-button quiet">
        {t("deskSources.find.go")}
      </button>
      <a href="/desk/sources">{t("deskSources.find.clear")}</a>
    </form>
  );
}
