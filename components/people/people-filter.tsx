import { Field } from "@/components/desk/field";
import { displayPolicies } from "@/lib/domain/person";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** What is asked of the list of people; empty means everybody. */
export type AskedPeople = { words: string; display: string; tier: string; consent: string };

/** The filter of the list of people, a plain form whose address can be kept. */
export function PeopleFilter({ asked, t }: { asked: AskedPeople; t: DeskTranslator }) {
  const tiers = ["1", "2", "3"] as const;
  return (
    <form className="d-filter" method="get" action="/desk/people" aria-label={t("people.find")}>
      <Field
        name="words"
        type="search"
        label={t("people.search")}
        hint={t("people.search.hint")}
        defaultValue={asked.words}
      />
      <Field
        name="display"
        label={t("people.display")}
        defaultValue={asked.display}
        options={[
          { value: "", label: t("people.display.any") },
          ...displayPolicies.map((value) => ({ value, label: t(`people.display.${value}`) })),
        ]}
      />
      <Field
        name="tier"
        label={t("people.tier")}
        defaultValue={asked.tier}
        options={[
          { value: "", label: t("people.tier.any") },
          ...tiers.map((value) => ({ value, label: t(`people.tier.${value}`) })),
        ]}
      />
      <Field
        name="consent"
        label={t("people.consent")}
        defaultValue={asked.consent}
        options={[
          { value: "", label: t("people.consent.any") },
          { value: "unsettled", label: t("people.consent.unsettled") },
        ]}
      />
      <button type="submit" className="d-button quiet">
        {t("people.find")}
      </button>
      <a href="/desk/people">{t("people.all")}</a>
    </form>
  );
}
