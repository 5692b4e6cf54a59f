import type { CompareView } from "@/lib/domain/compare/compare-view";
import type { Translator } from "@/lib/messages/translator";
import { CasePicker } from "./case-picker";
import {
  compareAddress,
  compareCsvAddress,
  compareDataAddress,
  compareMemoAddress,
} from "./compare-address";
import { CompareRows } from "./compare-rows";
import { NotComparedList } from "./not-compared-list";

/** The whole page of a comparison: the table, or the list to choose cases from. */
export function ComparePage({ view, t }: { view: CompareView; t: Translator }) {
  return (
    <article className="compare">
      <h1>{t("compare.title")}</h1>
      <p className="standfirst">{t("compare.standfirst")}</p>
      <NotComparedList notCompared={view.notCompared} t={t} />
      {view.table ? <CompareRows table={view.table} chosen={view.chosen} t={t} /> : null}
      {view.leftOut > 0 ? (
        <p className="note-line">{t("compare.leftOut", { n: view.leftOut })}</p>
      ) : null}
      {view.table ? <Onward view={view} t={t} /> : null}
      {view.picker ? <CasePicker picker={view.picker} chosen={view.chosen} t={t} /> : null}
    </article>
  );
}

/** What can be done with the table. */
function Onward({ view, t }: { view: CompareView; t: Translator }) {
  const keys = view.chosen.map(({ key }) => key);
  return (
    <ul className="ways">
      <li>
        <a href={compareMemoAddress(t.lang, view.chosen)}>{t("compare.memo")}</a>
      </li>
      <li>
        <a href={`${compareAddress(t.lang, keys)}&page=1`}>{t("compare.change")}</a>
      </li>
      <li>
        <a href={compareCsvAddress(t.lang, keys)}>{t("compare.csv")}</a>
      </li>
      <li>
        <a href={compareDataAddress(t.lang, keys)}>{t("compare.data")}</a>
      </li>
    </ul>
  );
}
