import type { FacetCount, FacetName } from "@/lib/domain/public/views";
import { shortProvision } from "@/lib/messages/formatters/provision";
import type { Translator } from "@/lib/messages/translator";

/** The value of a facet in the reader's words: codes are named, courts and regions come named. */
export function facetLabel(
  facet: FacetName,
  counted: Pick<FacetCount, "value" | "label">,
  t: Translator,
): string {
  const { value, label } = counted;
  if (value === "unknown") return t("value.unknown");
  if (facet === "service" || facet === "outcome" || facet === "suspended")
    return t.code(facet, value);
  if (facet === "part") return shortProvision(value, t.lang);
  return facet === "article" ? articleLabel(value, t) : label;
}

function articleLabel(article: string, t: Translator): string {
  const key = `code.article.${article}`;
  const gist = t.dynamic(key);
  return gist === key ? article : `${article} · ${gist}`;
}
