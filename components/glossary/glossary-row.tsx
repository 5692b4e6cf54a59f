import { Worded } from "@/components/values/worded";
import type { Language } from "@/lib/domain/language";
import type { GlossaryEntry } from "@/lib/domain/public/views";
import type { Translator } from "@/lib/messages/translator";

/** One set of words. What nobody has checked is hatched. */
export function GlossaryRow({ entry, t }: { entry: GlossaryEntry; t: Translator }) {
  const unverified = /\[B\]|\bB\b|unverified|background/.test(entry.basis);
  return (
    <tr id={entry.id}>
      <th scope="row" data-label={t("glossary.russian")}>
        <Words words={entry.ru} lang="ru" page={t.lang} />
      </th>
      <td data-label={t("glossary.english")}>
        <Words words={entry.en} lang="en" page={t.lang} />
      </td>
      <td className="basis" data-label={t("glossary.basis")}>
        <Worded text={entry.basis} lang={t.lang} />
        {unverified ? <span className="unknown">{t("glossary.basis.unverified")}</span> : null}
      </td>
    </tr>
  );
}

/** The first word of a set is the one that we use ourselves. */
function Words(props: { words: readonly string[]; lang: Language; page: Language }) {
  const [first, ...others] = props.words;
  return (
    <span lang={props.lang === props.page ? undefined : props.lang}>
      <b>{first}</b>
      {others.map((word) => (
        <span key={word} className="synonym">
          {word}
        </span>
      ))}
    </span>
  );
}
