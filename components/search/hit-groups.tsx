import { CompareTicked } from "@/components/cases/compare-ticked";
import { Worded } from "@/components/values/worded";
import type { SearchGroup, SearchHit } from "@/lib/domain/public/search-view";
import type { Translator } from "@/lib/messages/translator";
import { CaseHit } from "./case-hit";
import type { SearchPageProps } from "./search-page-props";
import { SearchStep } from "./search-step";
import { Snippet } from "./snippet";

type GroupProps = Omit<SearchPageProps, "problems"> & { group: SearchGroup };

/** The results of this page by kind; within a kind the best come first. */
export function HitGroups(props: Omit<SearchPageProps, "problems">) {
  return props.view.groups.map((group) => <Group key={group.kind} {...props} group={group} />);
}

function Group({ group, view, quiet, t }: GroupProps) {
  const { kind, hits, total } = group;
  const isPart = view.query.kind === null && kind !== "case" && total > hits.length;
  return (
    <section className={`hits hits-${kind}`} aria-labelledby={`hits-${kind}`}>
      <h3 id={`hits-${kind}`}>{t(`search.code.${kind}`)}</h3>
      {kind === "case" ? (
        <Cases hits={hits} quiet={quiet} t={t} />
      ) : (
        <ol>
          {hits.map((hit) => (
            <Hit key={hit.address} hit={hit} t={t} />
          ))}
        </ol>
      )}
      {isPart ? (
        <p className="onward">
          <SearchStep query={{ ...view.query, kind, page: 1 }} quiet={quiet} t={t}>
            {t("search.allOf", { n: total })}
            <span className="sr-only">: {t(`search.code.${kind}`)}</span>
          </SearchStep>
        </p>
      ) : null}
    </section>
  );
}

/** Cases, each with a box by which it is taken into a comparison. */
function Cases({ hits, quiet, t }: { hits: readonly SearchHit[]; quiet: boolean; t: Translator }) {
  return (
    <form method={quiet ? "post" : "get"} action={`/${t.lang}/compare`}>
      <ol>
        {hits.map((hit) =>
          hit.card ? <CaseHit key={hit.address} hit={hit} card={hit.card} t={t} /> : null,
        )}
      </ol>
      {hits.length > 1 ? <CompareTicked t={t} /> : null}
    </form>
  );
}

function Hit({ hit, t }: { hit: SearchHit; t: Translator }) {
  return (
    <li>
      <a href={hit.address}>
        <Worded text={hit.title} lang={t.lang} />
      </a>
      <Snippet pieces={hit.snippet} t={t} />
    </li>
  );
}
