import type { FormAction } from "@/components/desk/action-form";
import { TableHead } from "@/components/desk/table-head";
import type { ExtraField } from "@/lib/domain/extra-field";
import type { Language } from "@/lib/domain/language";
import type { LocalText } from "@/lib/domain/local-text";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { OrderButtons } from "./order-buttons";

/** A field with the name of the vocabulary from which it takes its values. */
export type FieldRow = ExtraField & { vocabulary: LocalText | null };

type Actions = { move: FormAction; retire: FormAction };
type FieldTableProps = { fields: readonly FieldRow[]; actions: Actions; lang: Language };

/** The fields in their order, with what can be done with each. */
export function FieldTable({ fields, actions, lang }: FieldTableProps) {
  const t = deskTranslatorFor(lang);
  const heads = ["label", "kind", "public", "order"] as const;
  return (
    <table className="d-table stacks">
      <TableHead heads={heads.map((head) => t(`extraFields.${head}`))} />
      <tbody>
        {fields.map((field) => (
          <tr key={field.id} className={field.retiredAt ? "term-row retired" : "term-row"}>
            <th scope="row">
              <a href={`/desk/settings/fields/${field.id}`}>{field.label[lang]}</a>
              {field.retiredAt ? <> ({t("settings.retired")})</> : null}
            </th>
            <td data-label={t("extraFields.kind")}>
              {t(`extraFields.kind.${field.kind}`)}
              {field.vocabulary ? `: ${field.vocabulary[lang]}` : null}
            </td>
            <td data-label={t("extraFields.public")}>
              {t(`extraFields.public.${field.isPublic ? "yes" : "no"}`)}
            </td>
            <td>
              <div className="small-forms">
                <OrderButtons
                  id={field.id}
                  label={field.label[lang]}
                  isRetired={field.retiredAt !== null}
                  actions={actions}
                  lang={lang}
                />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
