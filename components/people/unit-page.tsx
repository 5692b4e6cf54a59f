import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import { Field } from "@/components/desk/field";
import type { Language } from "@/lib/domain/language";
import type { LocalText } from "@/lib/domain/local-text";
import type { Unit } from "@/lib/domain/unit";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { NamedList } from "./named-list";
import { namedOptions } from "./named-options";

type Named = { id: string; name: LocalText };
type UsingCase = { id: string; number: string; titleEn: string; titleRu: string };

export type UnitShown = {
  unit: Unit;
  partOf: readonly Named[];
  answersTo: readonly Named[];
  parts: readonly Named[];
  commands: readonly Named[];
  cases: readonly UsingCase[];
  mayWrite: boolean;
  isPublic: boolean;
  units: readonly Named[];
  places: readonly Named[];
};

type UnitPageProps = { view: UnitShown; saved: boolean; save: FormAction; lang: Language };

/** A military unit: its names, its lines of command, and the cases that name it. */
export function UnitPage({ view, saved, save, lang }: UnitPageProps) {
  const t = deskTranslatorFor(lang);
  const other = lang === "ru" ? "en" : "ru";
  const { unit } = view;
  return (
    <>
      <DeskHead
        kicker={<a href="/desk/units">{t("units.title")}</a>}
        title={unit.name[lang]}
        lead={<span lang={other}>{unit.name[other]}</span>}
      />
      {saved ? (
        <p className="d-note" role="status">
          {t("places.saved")}
        </p>
      ) : null}
      {view.isPublic ? <p className="d-note">{t("units.isPublic")}</p> : null}
      {view.mayWrite ? <UnitForm view={view} save={save} t={t} /> : null}
      <NamedList title={t("units.partOf")} folder="units" named={view.partOf} t={t} />
      <NamedList title={t("units.answersTo")} folder="units" named={view.answersTo} t={t} />
      <NamedList title={t("units.parts")} folder="units" named={view.parts} t={t} />
      <NamedList title={t("units.commands")} folder="units" named={view.commands} t={t} />
      <Cases cases={view.cases} t={t} />
    </>
  );
}

function UnitForm({ view, save, t }: { view: UnitShown; save: FormAction; t: DeskTranslator }) {
  const { unit, units, places } = view;
  return (
    <ActionForm action={save} submit={t("places.save")} busy={t("people.busy")} of={unit.version}>
      <input type="hidden" name="id" value={unit.id} />
      <input type="hidden" name="version" value={unit.version} />
      <Field
        name="fields.name.ru"
        lang="ru"
        required
        label={t("units.name.ru")}
        defaultValue={unit.name.ru}
      />
      <Field
        name="fields.name.en"
        lang="en"
        required
        label={t("units.name.en")}
        defaultValue={unit.name.en}
      />
      <Field
        name="fields.parent"
        label={t("units.parent")}
        defaultValue={unit.parent ?? ""}
        options={namedOptions(units, t)}
      />
      <Field
        name="fields.superior"
        label={t("units.superior")}
        hint={t("units.superior.hint")}
        defaultValue={unit.superior ?? ""}
        options={namedOptions(units, t)}
      />
      <Field
        name="fields.place"
        label={t("units.place")}
        defaultValue={unit.place ?? ""}
        options={namedOptions(places, t)}
      />
      <Field name="fields.note" rows={4} label={t("units.note")} defaultValue={unit.note} />
    </ActionForm>
  );
}

function Cases({ cases, t }: { cases: readonly UsingCase[]; t: DeskTranslator }) {
  return (
    <section aria-labelledby="cases">
      <h2 id="cases">{t("units.cases")}</h2>
      {cases.length === 0 ? <p>{t("units.cases.none")}</p> : null}
      <ul className="d-list">
        {cases.map((one) => (
          <li key={one.id}>
            <a href={`/desk/cases/${one.id}`}>
              {one.number}{" "}
              {t.lang === "ru" ? one.titleRu || one.titleEn : one.titleEn || one.titleRu}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
