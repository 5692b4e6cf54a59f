import { facetLabel } from "@/components/cases/facet-label";
import type { Facet, FacetCount } from "@/lib/domain/public/views";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";

/** How many values stand open; what is chosen always does. */
const shown = 6;
/** The facets that lie open before anything is chosen. */
const openAtFirst: readonly string[] = ["part", "outcome", "suspended"];

/** One facet: its values as boxes, each with how many cases it would leave. */
export function FacetBoxes({ facet, t }: { facet: Facet; t: Translator }) {
  const { name, values } = facet;
  if (values.length === 0) return null;
  const first = values.filter((value, index) => index < shown || value.chosen);
  const rest = values.filter((value) => !first.includes(value));
  const chosen = values.filter((value) => value.chosen).length;
  return (
    <details id={`facet-${name}`} open={chosen > 0 || openAtFirst.includes(name)}>
      <summary>
        {t(`cases.facet.${name}`)}
        {chosen > 0 ? <small> {t("search.facet.chosen", { n: chosen })}</small> : null}
      </summary>
      <fieldset>
        <legend className="sr-only">{t(`cases.facet.${name}`)}</legend>
        {first.map((value) => (
          <FacetBox key={value.value} facet={facet} counted={value} t={t} />
        ))}
        {rest.length > 0 ? (
          <details id={`facet-${name}-more`} className="more">
            <summary>{t("search.facet.more", { n: rest.length })}</summary>
            {rest.map((value) => (
              <FacetBox key={value.value} facet={facet} counted={value} t={t} />
            ))}
          </details>
        ) : null}
      </fieldset>
    </details>
  );
}

function FacetBox({ facet, counted, t }: { facet: Facet; counted: FacetCount; t: Translator }) {
  const { value, count, chosen } = counted;
  return (
    <label>
      <input
        type="checkbox"
        id={`facet-${facet.name}-${value}`}
        name={facet.name}
        value={value}
        defaultChecked={chosen}
      />
      <span className={value === "unknown" ? "unknown" : undefined}>
        {facetLabel(facet.name, counted, t)}
      </span>{" "}
      <span className="tally">{formatNumber(count, t.lang)}</span>
    </label>
  );
}
