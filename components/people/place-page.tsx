import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { DeskHead } from "@/components/desk/desk-head";
import { Field } from "@/components/desk/field";
import type { Language } from "@/lib/domain/language";
import type { LocalText } from "@/lib/domain/local-text";
import { type Place, type PlaceWarning, placePrecisions } from "@/lib/domain/place";
import { type DeskTranslator, deskTranslatorFor } from "@/lib/messages/desk-translator";
import { NamedList } from "./named-list";
import { namedOptions } from "./named-options";

type Named = { id: string; name: LocalText };

export type PlaceShown = {
  place: Place;
  within: readonly Named[];
  holds: readonly Named[];
  units: readonly Named[];
  warnings: readonly PlaceWarning[];
  mayWrite: boolean;
  places: readonly Named[];
  regions: readonly { code: string; name: LocalText }[];
};

type PlacePageProps = { view: PlaceShown; saved: boolean; save: FormAction; lang: Language };

/** A place: its names, how exactly it is known, and what stands there. */
export function PlacePage({ view, saved, save, lang }: PlacePageProps) {
  const t = deskTranslatorFor(lang);
  const other = lang === "ru" ? "en" : "ru";
  const { place } = view;
  return (
    <>
      <DeskHead
        kicker={<a href="/desk/places">{t("places.title")}</a>}
        title={place.name[lang]}
        lead={<span lang={other}>{place.name[other]}</span>}
      />
      {saved ? (
        <p className="d-note" role="status">
          {t("places.saved")}
        </p>
      ) : null}
      {view.warnings.map((warning) => (
        <p key={warning} className="d-note grave">
          {t(warning)}
        </p>
      ))}
      {view.mayWrite ? <PlaceForm view={view} save={save} t={t} /> : null}
      <NamedList title={t("places.within")} folder="places" named={view.within} t={t} />
      <NamedList title={t("places.holds")} folder="places" named={view.holds} t={t} />
      <NamedList title={t("places.units")} folder="units" named={view.units} t={t} />
    </>
  );
}

function PlaceForm({ view, save, t }: { view: PlaceShown; save: FormAction; t: DeskTranslator }) {
  const { place } = view;
  const regions = view.regions.map(({ code, name }) => ({ id: code, name }));
  return (
    <ActionForm action={save} submit={t("places.save")} busy={t("people.busy")} of={place.version}>
      <input type="hidden" name="id" value={place.id} />
      <input type="hidden" name="version" value={place.version} />
      <Field
        name="fields.name.ru"
        lang="ru"
        required
        label={t("places.name.ru")}
        defaultValue={place.name.ru}
      />
      <Field
        name="fields.name.en"
        lang="en"
        required
        label={t("places.name.en")}
        defaultValue={place.name.en}
      />
      <Field
        name="fields.region"
        label={t("places.region")}
        defaultValue={place.region ?? ""}
        options={namedOptions(regions, t)}
      />
      <Field
        name="fields.parent"
        label={t("places.parent")}
        defaultValue={place.parent ?? ""}
        options={namedOptions(view.places, t)}
      />
      <Field
        name="fields.precision"
        label={t("places.precision")}
        defaultValue={place.precision}
        options={placePrecisions.map((value) => ({ value, label: t(`places.precision.${value}`) }))}
      />
      <fieldset className="d-form">
        <legend className="d-label">{t("places.coordinates")}</legend>
        <p className="d-hint">{t("places.coordinates.hint")}</p>
        <Field
          name="fields.latitude"
          inputMode="text"
          label={t("places.lat")}
          defaultValue={place.latitude === null ? "" : String(place.latitude)}
        />
        <Field
          name="fields.longitude"
          inputMode="text"
          label={t("places.lon")}
          defaultValue={place.longitude === null ? "" : String(place.longitude)}
        />
      </fieldset>
    </ActionForm>
  );
}
