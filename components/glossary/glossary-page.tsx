import { PageOpening } from "@/components/prose/page-opening";
import type { GlossaryView } from "@/lib/domain/public/views";
import type { MessageKey } from "@/lib/messages/catalogue";
import type { Translator } from "@/lib/messages/translator";
import { GlossaryRow } from "./glossary-row";
import { groupAnchor, groupTitle } from "./group-title";

const marks: readonly MessageKey[] = [
  "glossary.mark.S",
  "glossary.mark.UK",
  "glossary.mark.Z",
  "glossary.mark.R",
  "glossary.mark.T",
  "glossary.mark.D",
  "glossary.mark.V",
  "glossary.mark.B",
];

/** Words that mean the same thing, in both languages, group by group. */
export function GlossaryPage({ view, t }: { view: GlossaryView; t: Translator }) {
  return (
    <>
      <PageOpening title={t("glossary.title")} standfirst={t("glossary.standfirst")} />
      <p className="measure">{t("glossary.warning")}</p>
      {view.groups.length === 0 ? <p className="empty">{t("glossary.empty")}</p> : null}
      <nav className="contents" aria-label={t("glossary.contents")}>
        <ul>
          {view.groups.map(({ group }) => (
            <li key={group}>
              <a href={`#${groupAnchor(group)}`}>{groupTitle(group, t)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {view.groups.map((group) => (
        <Group key={group.group} group={group} t={t} />
      ))}
      <section className="measure" aria-labelledby="marks-title">
        <h2 id="marks-title">{t("glossary.marks")}</h2>
        <ul className="plain fine-list">
          {marks.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Group({ group, t }: { group: GlossaryView["groups"][number]; t: Translator }) {
  const anchor = groupAnchor(group.group);
  return (
    <section id={anchor} aria-labelledby={`${anchor}-title`}>
      <h2 id={`${anchor}-title`}>{groupTitle(group.group, t)}</h2>
      <table className="list glossary">
        <thead>
          <tr>
            <th scope="col">{t("glossary.russian")}</th>
            <th scope="col">{t("glossary.english")}</th>
            <th scope="col">{t("glossary.basis")}</th>
          </tr>
        </thead>
        <tbody>
          {group.entries.map((entry) => (
            <GlossaryRow key={entry.id} entry={entry} t={t} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
