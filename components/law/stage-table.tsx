import { addresses } from "@/components/values/addresses";
import type { ArticleView } from "@/lib/domain/public/views";
import type { Translator } from "@/lib/messages/translator";
import { partName } from "./part-name";
import { libertyText } from "./penalty-text";
import { type StageCell, type StageChange, stageCells } from "./stage-cells";

/** The parts of an article by the stages of the law; what a stage brought or took is marked. */
export function StageTable({ article, t }: { article: ArticleView; t: Translator }) {
  return (
    <div>
      <h2 id="stages-title">{t("law.stages")}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table must be reachable by key */}
      <section className="scroll" aria-labelledby="stages-title" tabIndex={0}>
        <table className="stages">
          <caption>{t("law.stages.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("law.part")}</th>
              {article.stages.map((stage) => (
                <th key={stage.id} scope="col">
                  {stageLabel(stage, t)}
                  <small>{said(`law.stage.${stage.id}.note`, "", t)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {article.parts.map((part) => (
              <tr key={part.provision}>
                <th scope="row">
                  <a href={addresses.provision(t.lang, part.provision)}>{partName(part.part, t)}</a>
                </th>
                {stageCells(part.versions, article.stages).map((cell) => (
                  <Cell key={cell.stage.id} cell={cell} t={t} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Cell({ cell, t }: { cell: StageCell; t: Translator }) {
  const marked = isMarked(cell.change) ? cell.change : null;
  return (
    <td className={`stage-${cell.change}`} data-label={stageLabel(cell.stage, t)}>
      {cell.version ? (
        <span className="range">{libertyText(cell.version, t)}</span>
      ) : (
        <span className="aside">{t(marked ? "law.change.removed" : "law.change.absent")}</span>
      )}
      {marked && cell.version ? <b>{t(`law.change.${marked}`)}</b> : null}
    </td>
  );
}

/** Only what a stage brought, changed or took is marked. */
function isMarked(change: StageChange): change is "added" | "changed" | "removed" {
  return change === "added" || change === "changed" || change === "removed";
}

function stageLabel(stage: StageCell["stage"], t: Translator): string {
  return said(`law.stage.${stage.id}`, stage.label, t);
}

/** A message whose key comes from the data, or the words of the data where there is none. */
function said(key: string, otherwise: string, t: Translator): string {
  const words = t.dynamic(key);
  return words === key ? otherwise : words;
}
