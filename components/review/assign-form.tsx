import { ActionForm, type FormAction } from "@/components/desk/action-form";
import { Field } from "@/components/desk/field";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";

type Colleague = { id: string; alias: string };

type AssignFormProps = {
  id: string;
  assigning: {
    assignee: string | null;
    reviewer: string | null;
    staff: readonly Colleague[];
    editors: readonly Colleague[];
  };
  action: FormAction;
  lang: Language;
};

/** Who writes a case, and who reviews it. */
export function AssignForm({ id, assigning, action, lang }: AssignFormProps) {
  const t = deskTranslatorFor(lang);
  const options = (people: readonly Colleague[]) => [
    { value: "", label: t("review.nobody") },
    ...people.map(({ id: value, alias }) => ({ value, label: alias })),
  ];
  return (
    <section aria-labelledby="assign">
      <h2 id="assign">{t("review.assign")}</h2>
      <ActionForm
        action={action}
        submit={t("review.assign.save")}
        busy={t("review.assign.busy")}
        label={t("review.assign")}
      >
        <input type="hidden" name="id" value={id} />
        <Field
          name="assignee"
          label={t("review.assignee")}
          defaultValue={assigning.assignee ?? ""}
          options={options(assigning.staff)}
        />
        <Field
          name="reviewer"
          label={t("review.reviewer")}
          defaultValue={assigning.reviewer ?? ""}
          options={options(assigning.editors)}
        />
      </ActionForm>
    </section>
  );
}
