import type { ReactNode } from "react";
import type { PrecedentQuery } from "@/lib/domain/precedents/query";
import type { Translator } from "@/lib/messages/translator";
import { queryAddress } from "./query-address";
import { QueryInputs } from "./query-inputs";

type PrecedentStepProps = {
  query: PrecedentQuery;
  quiet: boolean;
  /** The part of the page to begin with. */
  at: string;
  t: Translator;
  children: ReactNode;
};

/** The way to another question: a link, or a posted form where the facts were posted. */
export function PrecedentStep({ query, quiet, at, t, children }: PrecedentStepProps) {
  const action = `/${t.lang}/precedents`;
  if (!quiet) return <a href={`${action}${queryAddress(query)}#${at}`}>{children}</a>;
  return (
    <form method="post" action={`${action}#${at}`}>
      <QueryInputs query={query} />
      <button type="submit" className="as-link" name="quiet" value="1">
        {children}
      </button>
    </form>
  );
}
