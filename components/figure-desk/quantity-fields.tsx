import { Field } from "@/components/desk/field";
import { BothLanguages } from "@/components/settings/both-languages";
import { figureQualifiers, figureUnits, type Quantity } from "@/lib/domain/reported-figure";
import type { Translator } from "@/lib/messages/translator";

const most = 12;

/** A row for each number of a figure, and one more for another. */
export function QuantityFields({
  quantities,
  t,
}: {
  quantities: readonly Quantity[];
  t: Translator;
}) {
  const rows = [...quantities, null].slice(0, most);
  return (
    <>
      <p className="d-hint">{t("figureDesk.quantity.hint")}</p>
      {rows.map((quantity, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of the form keep their order
        <QuantityRow key={at} quantity={quantity} at={at} t={t} />
      ))}
    </>
  );
}

type QuantityRowProps = { quantity: Quantity | null; at: number; t: Translator };

function QuantityRow({ quantity, at, t }: QuantityRowProps) {
  const name = `fields.quantities.${at}`;
  const upper = quantity && quantity.max !== quantity.min ? quantity.max : null;
  return (
    <fieldset className="f-quantity">
      <legend>{t("figureDesk.quantity", { n: at + 1 })}</legend>
      <div className="f-row f-numbers">
        <Field
          name={`${name}.qualifier`}
          label={t("figureDesk.qualifier")}
          defaultValue={quantity?.qualifier ?? "exact"}
          options={figureQualifiers.map((one) => ({ value: one, label: t.code("qualifier", one) }))}
        />
        <Field
          name={`${name}.min`}
          label={t("figureDesk.min")}
          defaultValue={numberText(quantity?.min)}
        />
        <Field name={`${name}.max`} label={t("figureDesk.max")} defaultValue={numberText(upper)} />
        <Field
          name={`${name}.unit`}
          label={t("figureDesk.unit")}
          defaultValue={quantity?.unit ?? ""}
          options={[
            { value: "", label: t("figureDesk.unit.none") },
            ...figureUnits.map((one) => ({ value: one, label: t.code("unit", one) })),
          ]}
        />
      </div>
      <BothLanguages
        name={`${name}.what`}
        label={t("figureDesk.what")}
        value={quantity?.what ?? null}
        lang={t.lang}
      />
    </fieldset>
  );
}

function numberText(n: number | null | undefined): string {
  return n === null || n === undefined ? "" : String(n);
}
