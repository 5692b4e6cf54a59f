import { languages } from "@/lib/domain/language";
import type { LocalText } from "@/lib/domain/local-text";
import { type DisplayPolicy, displayPolicies, publicName } from "@/lib/domain/person";
import type { PersonRecord } from "@/lib/domain/person-record";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { translatorFor } from "@/lib/messages/translator";

/** What readers would see of somebody, and how many spellings would be taken out of the texts. */
export type Preview = {
  name: LocalText;
  display: DisplayPolicy;
  changed: boolean;
  spellings: number;
};

/** Reads what stands in the form just now; what is kept, where there is no form yet. */
export function previewOf(form: HTMLFormElement | null, record: PersonRecord): Preview {
  if (!form) return preview(record);
  const data = new FormData(form);
  const text = (name: string) => String(data.get(`fields.${name}`) ?? "").trim();
  const pair = (name: string) => ({ en: text(`${name}.en`), ru: text(`${name}.ru`) });
  const [name, pseudonym] = [pair("name"), pair("pseudonym")];
  return preview({
    name: name.en || name.ru ? name : null,
    pseudonym: pseudonym.en || pseudonym.ru ? pseudonym : null,
    label: pair("label"),
    display: displayPolicies.find((policy) => policy === text("display")) ?? record.display,
    printed: text("printed").split("\n").filter(Boolean),
  });
}

function preview(
  of: Pick<PersonRecord, "name" | "pseudonym" | "label" | "display" | "printed">,
): Preview {
  const names = of.name ? [of.name.en, of.name.ru] : [];
  const spellings = new Set([...names, ...of.printed].filter(Boolean)).size;
  const changed = of.display === "pseudonym" && of.pseudonym !== null;
  return { name: publicName(of), display: of.display, changed, spellings };
}

/** The name as it would stand on a public page, in both languages. */
export function ShownPreview({ shown, t }: { shown: Preview; t: DeskTranslator }) {
  return (
    <aside className="p-preview" aria-live="polite" aria-label={t("people.preview")}>
      <p className="d-label">{t("people.preview")}</p>
      {languages.map((lang) => (
        <p key={lang} lang={lang} className="p-shown">
          {shown.name[lang] || "…"} {shown.changed ? translatorFor(lang)("case.nameChanged") : null}
        </p>
      ))}
      <p className="d-hint">
        {shown.display === "full-name"
          ? t("people.preview.open")
          : t("people.preview.hidden", { count: shown.spellings })}
      </p>
    </aside>
  );
}
