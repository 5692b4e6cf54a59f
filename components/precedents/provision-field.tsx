import { foreignLanguage } from "@/components/values/foreign-language";
import type { PrecedentChoices } from "@/lib/domain/precedents/view";
import { withCapital } from "@/lib/messages/formatters/capital";
import { provisionName, shortProvision } from "@/lib/messages/formatters/provision";
import type { Translator } from "@/lib/messages/translator";

type ProvisionFieldProps = {
  articles: PrecedentChoices["articles"];
  chosen: string | null;
  t: Translator;
};

/** An article of the chapter, or one of its parts. */
export function ProvisionField({ articles, chosen, t }: ProvisionFieldProps) {
  return (
    <label className="wide">
      <span>{t("precedents.form.provision")}</span>
      <select name="provision" defaultValue={chosen ?? ""}>
        <option value="">{t("precedents.form.any")}</option>
        {articles.map(({ article, title, parts }) => (
          <optgroup
            key={article}
            label={`${shortProvision(article, t.lang)} · ${title}`}
            lang={foreignLanguage(title, t.lang)}
          >
            {[article, ...parts].map((id) => (
              <option key={id} value={id} lang={t.lang}>
                {withCapital(provisionName(id, t.lang))}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
