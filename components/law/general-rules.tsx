import type { Translator } from "@/lib/messages/translator";

/** The rules of the General Part that every term here has to be read with. */
export function GeneralRules({ t }: { t: Translator }) {
  return (
    <section className="measure" aria-labelledby="general-title">
      <h2 id="general-title">{t("law.general")}</h2>
      <ul className="spaced">
        <li>{t("law.general.minimum")}</li>
        <li>{t("law.general.suspended")}</li>
        <li>{t("law.general.regime")}</li>
        <li>{t("law.general.aggravating")}</li>
      </ul>
    </section>
  );
}
