import { Worded } from "@/components/values/worded";
import type { SearchView } from "@/lib/domain/public/search-view";
import type { Translator } from "@/lib/messages/translator";

/** As many pages are named by a query that means them, and not a whole kind of things. */
const mostNamed = 2;
/** Under fewer cases than these they are in sight anyway. */
const fewCases = 3;

/** The pages of the law and of courts that a query names, above the cases: a lawyer may want just these. */
export function StraightTo({ view, t }: { view: SearchView; t: Translator }) {
  const { query, groups, counts } = view;
  if (query.kind !== null || query.page > 1 || counts.case < fewCases) return null;
  const named = groups
    .filter(({ kind, total }) => (kind === "law" || kind === "court") && total <= mostNamed)
    .flatMap(({ hits }) => hits);
  if (named.length === 0) return null;
  return (
    <p className="straight-to">
      {t("search.straightTo")}{" "}
      {named.map(({ address, title }) => (
        <a key={address} href={address}>
          <Worded text={title} lang={t.lang} />
        </a>
      ))}
    </p>
  );
}
