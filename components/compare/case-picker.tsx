import type { ChosenCase, CompareView } from "@/lib/domain/compare/compare-view";
import type { CaseCard } from "@/lib/domain/public/case-card";
import { formatInexactDate } from "@/lib/messages/formatters/inexact-date";
import { shortProvision } from "@/lib/messages/formatters/provision";
import type { Translator } from "@/lib/messages/translator";

type Picker = NonNullable<CompareView["picker"]>;
type CasePickerProps = { picker: Picker; chosen: readonly ChosenCase[]; t: Translator };

/** A plain form to choose cases: a box for each, page by page; what is chosen elsewhere goes along. */
export function CasePicker({ picker, chosen, t }: CasePickerProps) {
  const { cards } = picker;
  const here = new Set(cards.map(({ slug }) => slug));
  const elsewhere = chosen.filter(({ slug, n }) => n !== null || !here.has(slug));
  const ticked = new Set(chosen.filter(({ n }) => n === null).map(({ slug }) => slug));
  return (
    <form action={`/${t.lang}/compare`} className="case-picker">
      <h2>{t("compare.pick")}</h2>
      {chosen.length === 1 ? <p>{t("compare.pick.one")}</p> : null}
      <Elsewhere chosen={elsewhere} t={t} />
      <fieldset>
        <legend>{t("compare.pick.legend")}</legend>
        <ul>
          {cards.map((card) => (
            <li key={card.slug}>
              <label>
                <input
                  type="checkbox"
                  name="case"
                  value={card.slug}
                  defaultChecked={ticked.has(card.slug)}
                />
                <span>
                  {card.title} <small>{briefly(card, t)}</small>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <PickerButtons picker={picker} t={t} />
      <p className="aside">
        <a href={`/${t.lang}/cases`}>{t("nav.cases")}</a>. {t("compare.pick.hint")}
      </p>
    </form>
  );
}

function Elsewhere({ chosen, t }: { chosen: readonly ChosenCase[]; t: Translator }) {
  if (chosen.length === 0) return null;
  return (
    <fieldset>
      <legend>{t("compare.pick.chosen")}</legend>
      <ul>
        {chosen.map(({ key, title, n }) => (
          <li key={key}>
            <label>
              <input type="checkbox" name="case" value={key} defaultChecked />
              <span>
                {title}
                {n === null ? null : ` · ${n}`}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function PickerButtons({ picker: { page, pages }, t }: { picker: Picker; t: Translator }) {
  return (
    <div className="picker-buttons">
      <button type="submit">{t("compare.pick.go")}</button>
      {page > 1 ? (
        <button className="quiet-button" type="submit" name="page" value={page - 1}>
          {t("compare.pick.previous")}
        </button>
      ) : null}
      {page < pages ? (
        <button className="quiet-button" type="submit" name="page" value={page + 1}>
          {t("compare.pick.next")}
        </button>
      ) : null}
      {pages > 1 ? <span>{t("compare.pick.page", { page, pages })}</span> : null}
    </div>
  );
}

/** The provisions and the date of a case, to tell one from another. */
function briefly({ provisions, decided, number }: CaseCard, t: Translator): string {
  return [
    number,
    ...provisions.map((provision) => shortProvision(provision, t.lang)),
    decided ? formatInexactDate(decided, t.lang) : null,
  ]
    .filter((words) => words !== null)
    .join(" · ");
}
