import { type PrecedentScope, precedentScopes } from "@/lib/domain/precedents/query";
import { usualScope } from "@/lib/domain/precedents/query-parameters";
import type { Translator } from "@/lib/messages/translator";
import { FactFields } from "./fact-fields";
import type { PrecedentsPageProps } from "./page-props";
import { WeightFields } from "./weight-fields";

/**
 * The facts of a case as one plain form. Sent by GET it can be kept as an address; its other button
 * posts it, and after that so does every other.
 */
export function PrecedentForm({ view, quiet, t }: PrecedentsPageProps) {
  const { query } = view;
  const action = `/${t.lang}/precedents`;
  return (
    <search>
      <form className="precedent-form" method={quiet ? "post" : "get"} action={`${action}#asked`}>
        {quiet ? <input type="hidden" name="quiet" value="1" /> : null}
        <FactFields view={view} t={t} />
        <ScopeField scope={query.scope} usual={usualScope(query.provision)} t={t} />
        <WeightFields query={query} t={t} />
        <p className="form-note">{t("precedents.private")}</p>
        <div className="form-actions">
          {quiet ? null : <button type="submit">{t("precedents.form.go")}</button>}
          <button
            type="submit"
            className={quiet ? undefined : "other"}
            formMethod="post"
            {...(quiet ? {} : { name: "quiet", value: "1" })}
          >
            {t("precedents.form.quiet")}
          </button>
          <a href={action}>{t("precedents.form.clear")}</a>
        </div>
      </form>
    </search>
  );
}

type ScopeFieldProps = { scope: PrecedentScope; usual: PrecedentScope; t: Translator };

function ScopeField({ scope, usual, t }: ScopeFieldProps) {
  return (
    <fieldset>
      <legend>{t("precedents.form.scope")}</legend>
      <label className="wide">
        <span className="sr-only">{t("precedents.form.scope")}</span>
        <select name="scope" defaultValue={scope === usual ? "" : scope}>
          <option value="">{t("precedents.scope.usual")}</option>
          {precedentScopes.map((one) => (
            <option key={one} value={one}>
              {t(`precedents.scope.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
