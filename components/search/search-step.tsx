import type { ReactNode } from "react";
import {
  type SearchQuery,
  searchParameters,
  searchQueryString,
} from "@/lib/domain/public/search-query";
import type { Translator } from "@/lib/messages/translator";

type SearchStepProps = {
  query: SearchQuery;
  quiet: boolean;
  current?: boolean;
  t: Translator;
  children: ReactNode;
};

/** The way to another search: a link, or a posted form where the words must stand in no address. */
export function SearchStep({ query, quiet, current, t, children }: SearchStepProps) {
  if (current) return <b aria-current="true">{children}</b>;
  if (!quiet) return <a href={`/${t.lang}/search${searchQueryString(query)}`}>{children}</a>;
  return (
    <form method="post" action={`/${t.lang}/search`}>
      <input type="hidden" name="quiet" value="1" />
      {searchParameters(query).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="as-link">
        {children}
      </button>
    </form>
  );
}
