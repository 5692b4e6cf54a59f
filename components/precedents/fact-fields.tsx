import { answeredFactors, chosenFactors } from "@/lib/domain/factor";
import { serviceStatuses } from "@/lib/domain/party";
import { longestAbsence } from "@/lib/domain/precedents/query";
import type { PrecedentsView } from "@/lib/domain/precedents/view";
import { instances } from "@/lib/domain/proceeding";
import { formatFactName } from "@/lib/messages/formatters/precedent-fact";
import type { Translator } from "@/lib/messages/translator";
import { ChoiceField } from "./choice-field";
import { ProvisionField } from "./provision-field";

type FactFieldsProps = { view: PrecedentsView; t: Translator };

/** The facts that can be asked, in groups; every one of them may be left out. */
export function FactFields({ view, t }: FactFieldsProps) {
  return (
    <>
      <fieldset>
        <legend>{t("precedents.form.charge")}</legend>
        <ProvisionField articles={view.choices.articles} chosen={view.query.provision} t={t} />
      </fieldset>
      <AbsenceFields view={view} t={t} />
      <PersonFields view={view} t={t} />
      <FactorFields view={view} t={t} />
      <PlaceFields view={view} t={t} />
    </>
  );
}

function AbsenceFields({ view: { query }, t }: FactFieldsProps) {
  const { absence } = query;
  return (
    <fieldset>
      <legend>{t("precedents.form.absence")}</legend>
      <DaysField name="from" days={absence?.from ?? null} t={t} />
      <DaysField name="to" days={absence?.to ?? null} t={t} />
      <CodeField fact="how-it-ended" name="ended" chosen={query.howItEnded} t={t} />
      <CodeField fact="left-from" name="left" chosen={query.leftFrom} t={t} />
    </fieldset>
  );
}

type DaysFieldProps = { name: "from" | "to"; days: number | null; t: Translator };

function DaysField({ name, days, t }: DaysFieldProps) {
  return (
    <label>
      <span>{t(`precedents.form.${name}`)}</span>
      <input
        type="number"
        name={name}
        min={0}
        max={longestAbsence}
        inputMode="numeric"
        defaultValue={days ?? ""}
      />
    </label>
  );
}

function PersonFields({ view: { query }, t }: FactFieldsProps) {
  return (
    <fieldset>
      <legend>{t("precedents.form.person")}</legend>
      <ChoiceField
        name="service"
        label={formatFactName("service", t)}
        none={t("precedents.form.unknown")}
        chosen={query.service}
        choices={serviceStatuses.map((code) => ({ value: code, label: t.code("service", code) }))}
      />
      <CodeField fact="plea" name="plea" chosen={query.plea} t={t} />
    </fieldset>
  );
}

type CodeFieldProps = {
  fact: keyof typeof chosenFactors;
  name: string;
  chosen: string | null;
  t: Translator;
};

function CodeField({ fact, name, chosen, t }: CodeFieldProps) {
  const choices = chosenFactors[fact].map((code) => ({ value: code, label: t.code(fact, code) }));
  const none = t("precedents.form.unknown");
  return (
    <ChoiceField
      name={name}
      label={formatFactName(fact, t)}
      none={none}
      chosen={chosen}
      choices={choices}
    />
  );
}

function FactorFields({ view: { query }, t }: FactFieldsProps) {
  const choices = (["yes", "no"] as const).map((code) => ({
    value: code,
    label: t.code("yes-no", code),
  }));
  return (
    <fieldset className="factors">
      <legend>{t("precedents.form.factors")}</legend>
      {answeredFactors.map((factor) => (
        <ChoiceField
          key={factor}
          name={factor}
          label={formatFactName(factor, t)}
          none={t("precedents.form.unknown")}
          chosen={query.answers[factor]}
          choices={choices}
        />
      ))}
    </fieldset>
  );
}

function PlaceFields({ view: { query, choices }, t }: FactFieldsProps) {
  const named = (items: readonly { code: string; name: string }[]) =>
    items.map(({ code, name }) => ({ value: code, label: name }));
  const none = t("precedents.form.any");
  return (
    <fieldset>
      <legend>{t("precedents.form.place")}</legend>
      <ChoiceField
        name="region"
        label={formatFactName("region", t)}
        none={none}
        chosen={query.region}
        choices={named(choices.regions)}
      />
      <ChoiceField
        name="court"
        label={formatFactName("court", t)}
        none={none}
        chosen={query.court}
        choices={named(choices.courts)}
      />
      <ChoiceField
        name="instance"
        label={formatFactName("instance", t)}
        none={none}
        chosen={query.instance}
        choices={instances.map((code) => ({ value: code, label: t.code("instance", code) }))}
      />
    </fieldset>
  );
}
