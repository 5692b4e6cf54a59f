import { type DeskHit, deskHitKinds } from "@/lib/domain/desk-search";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** What was found, by kind, each with the words around what was looked for. */
export function DeskHits({ hits, t }: { hits: readonly DeskHit[]; t: DeskTranslator }) {
  const groups = deskHitKinds.map((kind) => ({
    kind,
    found: hits.filter((hit) => hit.kind === kind),
  }));
  return (
    <div className="d-columns desk-hits">
      {groups
        .filter(({ found }) => found.length > 0)
        .map(({ kind, found }) => (
          <section key={kind} className="d-panel" aria-labelledby={`hits-${kind}`}>
            <h2 id={`hits-${kind}`}>{t(`deskSearch.kind.${kind}`)}</h2>
            <ul className="d-list">
              {found.map((hit) => (
                <HitLine key={hit.id} hit={hit} t={t} />
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

function HitLine({ hit, t }: { hit: DeskHit; t: DeskTranslator }) {
  return (
    <li>
      <a href={hit.path}>{hit.title || t("cases.desk.untitled")}</a>{" "}
      <span className="detail">{detailOf(hit, t)}</span>
      {hit.found ? (
        <p>
          {hit.found[0]}
          <mark>{hit.found[1]}</mark>
          {hit.found[2]}
        </p>
      ) : null}
    </li>
  );
}

/** What stands beside the title: for a case its number and state, for a source what it is. */
export function detailOf({ kind, detail }: DeskHit, t: DeskTranslator): string {
  if (kind === "case") {
    const [number = "", state = ""] = detail.split(" ");
    return `${number} · ${t.dynamic(`state.${state}`)}`;
  }
  return kind === "source" ? t.dynamic(`deskSources.kind.${detail}`) : detail;
}
