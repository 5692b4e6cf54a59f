import { fieldWords } from "@/components/review/place-words";
import type { ThingChange } from "@/lib/domain/entry-diff";
import type { FieldChange } from "@/lib/domain/entry-diff-fields";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { heldWords } from "./held-words";

type EntryDiffProps = {
  things: readonly ThingChange[];
  quotations: Readonly<Record<string, string>>;
  t: DeskTranslator;
};

/** What differs field by field, thing by thing, with labels in words. */
export function EntryDiffView({ things, quotations, t }: EntryDiffProps) {
  return (
    <section aria-labelledby="fields">
      <h2 id="fields">{t("compare.fields")}</h2>
      {things.length === 0 ? <p>{t("compare.fields.none")}</p> : null}
      {things.map((thing) => (
        <ThingDiff key={`${thing.kind} ${thing.id}`} {...{ thing, quotations, t }} />
      ))}
    </section>
  );
}

type ThingDiffProps = Omit<EntryDiffProps, "things"> & { thing: ThingChange };

function ThingDiff({ thing, quotations, t }: ThingDiffProps) {
  const name = thing.label?.[t.lang] || thing.label?.en || thing.label?.ru || "";
  return (
    <div className={`h-thing ${thing.change}`}>
      <h3>
        {t.dynamic(`gate.thing.${thing.kind}`)}
        {thing.kind === "text" ? ` · ${t.dynamic(`review.lang.${thing.id}`)}` : null}
        {name ? <span className="h-name"> {name}</span> : null}{" "}
        <small>{t(`compare.change.${thing.change}`)}</small>
      </h3>
      {thing.fields.length === 0 ? null : (
        <dl className="h-fields">
          {thing.fields.map((field, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a comparison never changes its order
            <FieldDiff key={place} kind={thing.kind} field={field} {...{ quotations, t }} />
          ))}
        </dl>
      )}
    </div>
  );
}

type FieldDiffProps = Omit<ThingDiffProps, "thing"> & { kind: string; field: FieldChange };

function FieldDiff({ kind, field, quotations, t }: FieldDiffProps) {
  const { aspect, lang, before, after } = field;
  const about = [
    fieldWords(kind, field.field, t),
    aspect === "value" ? "" : t(`compare.aspect.${aspect}`),
    lang ? t(`review.lang.${lang}`) : "",
  ];
  const words = (held: unknown) => heldWords(held, { kind, field, quotations, t });
  return (
    <div>
      <dt>{about.filter(Boolean).join(" · ")}</dt>
      <dd>
        {before === null ? null : (
          <del lang={lang ?? undefined}>
            <span className="sr-only">{t("compare.before")}: </span>
            {words(before)}
          </del>
        )}
        {after === null ? null : (
          <ins lang={lang ?? undefined}>
            <span className="sr-only">{t("compare.after")}: </span>
            {words(after)}
          </ins>
        )}
      </dd>
    </div>
  );
}
