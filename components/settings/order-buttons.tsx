import type { FormAction } from "@/components/desk/action-form";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { SmallForm } from "./small-form";

type OrderButtonsProps = {
  id: string;
  label: string;
  isRetired: boolean;
  actions: { move: FormAction; retire: FormAction };
  lang: Language;
};

/** What can be done with a thing of a list that has an order: up, down, out of use and back. */
export function OrderButtons({ id, label, isRetired, actions, lang }: OrderButtonsProps) {
  const t = deskTranslatorFor(lang);
  const retire = isRetired ? "revive" : "retire";
  return (
    <>
      {(["up", "down"] as const).map((by) => (
        <SmallForm
          key={by}
          action={actions.move}
          values={{ id, by }}
          word={t(`settings.${by}`)}
          label={t(`settings.${by}Of`, { label })}
        />
      ))}
      <SmallForm
        action={actions.retire}
        values={{ id, retired: isRetired ? "no" : "yes" }}
        word={t(`settings.${retire}`)}
        label={t(`settings.${retire}Of`, { label })}
      />
    </>
  );
}
