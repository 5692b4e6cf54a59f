import type { CaseEntry } from "@/lib/domain/case-entry";
import type { ExtraField } from "@/lib/domain/extra-field";
import { inLanguage } from "@/lib/domain/local-text";
import type { PublicExtra } from "@/lib/domain/public/public-case";
import type { PublicValue } from "@/lib/domain/public/public-value";
import type { ProjectionContext } from "./context";
import { asCode, asNumber, asText, projectStated } from "./project-stated";

/** The values of the extra fields that readers may see, in the order of the fields. */
export function projectExtras(entry: CaseEntry, context: ProjectionContext): PublicExtra[] {
  const own = (entry.extras ?? []).filter((extra) => extra.value.restricted !== true);
  return context.extraFields.fields.flatMap((field) =>
    own
      .filter((extra) => extra.field === field.id)
      .map(({ id, value }) => ({
        id,
        label: inLanguage(field.label, context.lang),
        stated: projectStated(value, context, (text) => shown(field, text, context)),
      })),
  );
}

/** A value as its kind is shown. What does not read as its kind is shown as it was written. */
function shown(
  field: ExtraField,
  text: string,
  { extraFields, lang }: ProjectionContext,
): PublicValue {
  if (field.kind === "yes-no" && /^(yes|no)$/.test(text)) return asCode("yes-no")(text);
  if (field.kind === "number" && isNumber(text)) return asNumber(Number(text.replace(",", ".")));
  const term = field.kind === "term" ? extraFields.terms.get(text) : undefined;
  return asText(term ? inLanguage(term, lang) : text);
}

function isNumber(text: string): boolean {
  return /^-?\d{1,12}([.,]\d{1,6})?$/.test(text);
}
