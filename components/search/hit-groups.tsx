import { foreignLanguage } from "@/components/values/foreign-language";
import { Worded } from "@/components/values/worded";
import type { SearchHit } from "@/lib/domain/public/views";
import type { Translator } from "@/lib/messages/translator";
import { searchKinds } from "./search-kinds";

/** The results of this page by kind; within a kind the best come first. */
export function HitGroups({ hits, t }: { hits: readonly SearchHit[]; t: Translator }) {
  return searchKinds.map((kind) => {
    const ofKind = hits.filter((hit) => hit.kind === kind);
    if (ofKind.length === 0) return null;
    return (
      <section key={kind} className="hits" aria-labelledby={`hits-${kind}`}>
        <h3 id={`hits-${kind}`}>{t(`search.code.${kind}`)}</h3>
        <ol>
          {ofKind.map((hit) => (
            <Hit key={hit.address} hit={hit} t={t} />
          ))}
        </ol>
      </section>
    );
  });
}

function Hit({ hit, t }: { hit: SearchHit; t: Translator }) {
  return (
    <li>
      <a href={hit.address}>
        <Worded text={hit.title} lang={t.lang} />
      </a>
      {hit.snippet.length > 0 ? (
        <p lang={foreignLanguage(hit.snippet.join(""), t.lang)}>{marked(hit.snippet)}</p>
      ) : null}
    </li>
  );
}

/** Every second piece of a snippet is what was found. */
function marked(snippet: readonly string[]) {
  const starts = snippet.map((_, index) => snippet.slice(0, index).join("").length);
  return snippet.map((piece, index) =>
    index % 2 === 0 ? piece : <mark key={starts[index]}>{piece}</mark>,
  );
}
