"use client";

import { useWorkspace } from "@/components/workspace/workspace-context";
import type { Citation } from "@/lib/domain/citation";
import { changeCitation, removeCitation } from "@/lib/domain/entry-edits/cite";
import type { FieldAddress } from "@/lib/domain/field-address";
import { FreeText } from "./free-text";

type CitationListProps = { address: FieldAddress; citations: readonly Citation[] };

/** The quotations behind a field, each in its exact words with its source. */
export function CitationList({ address, citations }: CitationListProps) {
  const { t } = useWorkspace();
  if (citations.length === 0) return <p className="d-hint">{t("fields.citation.none")}</p>;
  return (
    <ul className="f-citations">
      {numbered(citations).map(({ key, citation, index }) => (
        <CitationRow key={key} address={address} citation={citation} index={index} />
      ))}
    </ul>
  );
}

/** Citations with a key that stays while they are written: the excerpt, and which of its citations. */
function numbered(citations: readonly Citation[]) {
  return citations.map((citation, index) => {
    const same = citations.slice(0, index).filter(({ excerpt }) => excerpt === citation.excerpt);
    return { key: `${citation.excerpt} ${same.length}`, citation, index };
  });
}

type CitationRowProps = { address: FieldAddress; citation: Citation; index: number };

function CitationRow({ address, citation, index }: CitationRowProps) {
  const { entry, change, t, readOnly } = useWorkspace();
  const words = entry.excerpts.find(({ id }) => id === citation.excerpt)?.exact ?? null;
  return (
    <li className={`f-citation ${citation.rank}`}>
      <QuotedWords excerpt={citation.excerpt} />
      {address.field === "" ? null : (
        <FreeText
          label={t("fields.citation.states")}
          hint={t("fields.citation.states.hint")}
          max={400}
          value={citation.states ?? ""}
          onText={(text) =>
            change((before) =>
              changeCitation(before, { ...address, index }, { states: text === "" ? null : text }),
            )
          }
        />
      )}
      {readOnly ? null : (
        <button
          type="button"
          className="f-link"
          aria-label={t("fields.citation.remove.of", { words: words ?? citation.excerpt })}
          onClick={() => change((before) => removeCitation(before, address, index))}
        >
          {t("fields.citation.remove")}
        </button>
      )}
    </li>
  );
}

/** The exact words of an excerpt with the title of its source, and the way to it. */
export function QuotedWords({ excerpt: id }: { excerpt: string }) {
  const { entry, sourceOf, showExcerpt, t } = useWorkspace();
  const excerpt = entry.excerpts.find((held) => held.id === id);
  if (!excerpt) return <p className="f-gone">{t("fields.citation.gone")}</p>;
  const source = sourceOf(excerpt);
  return (
    <blockquote className="f-quote">
      <q>{excerpt.exact}</q>
      <footer>
        {source ? <cite>{source.title}</cite> : null}
        <button type="button" className="f-link" onClick={() => showExcerpt(id)}>
          {t("fields.citation.show")}
        </button>
      </footer>
    </blockquote>
  );
}
