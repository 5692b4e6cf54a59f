import type { ReactNode } from "react";
import type { Translator } from "@/lib/messages/translator";

type SearchStepProps = {
  q: string;
  kind: string | null;
  page?: number;
  quiet: boolean;
  current?: boolean;
  t: Translator;
  children: ReactNode;
};

/** The way to other results of the same search: a link, or a posted form where the search was quiet. */
export function SearchStep({ q, kind, page = 1, quiet, current, t, children }: SearchStepProps) {
  const action = `/${t.lang}/search`;
  if (current) return <b aria-current="true">{children}</b>;
  if (!quiet) return <a href={`${action}?${queryOf(q, kind, page)}`}>{children}</a>;
  return (
    <form method="post" action={action}>
      <input type="hidden" name="quiet" value="1" />
      <input type="hidden" name="q" value={q} />
      {kind ? <input type="hidden" name="kind" value={kind} /> : null}
      {page > 1 ? <input type="hidden" name="page" value={page} /> : null}
      <button type="submit" className="as-link">
        {children}
      </button>
    </form>
  );
}

function queryOf(q: string, kind: string | null, page: number): string {
  const query = new URLSearchParams({ q });
  if (kind) query.set("kind", kind);
  if (page > 1) query.set("page", String(page));
  return query.toString();
}
