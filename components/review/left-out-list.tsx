import type { ReactNode } from "react";
import { countLeftOut, type LeftOut } from "@/lib/domain/left-out";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { formatDay } from "@/lib/messages/formatters/day";
import { fieldWords, placeWords } from "./place-words";

/** Everything that readers do not get, group by group, each with how much there is of it. */
export function LeftOutList({ left, t }: { left: LeftOut; t: DeskTranslator }) {
  const { passages, fields, numbers, notes, people, sources, ledger, answers } = left;
  return (
    <section aria-labelledby="left" className="r-left">
      <h2 id="left">{t("preview.left")}</h2>
      <p>{t("preview.left.count", { n: countLeftOut(left) })}</p>
      <Group title={t("preview.left.passages")} count={passages.length}>
        {passages.map(({ lang, block, words }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is never changed
          <li key={`${block} ${place}`}>
            <q lang={lang}>{words}</q> <small>{t(`review.lang.${lang}`)}</small>
          </li>
        ))}
      </Group>
      <Group title={t("preview.left.fields")} count={fields.length}>
        {fields.map((address) => (
          <li key={`${address.kind} ${address.id} ${address.field}`}>
            {placeWords({ ...address, lang: null }, t)}
          </li>
        ))}
      </Group>
      <Group title={t("preview.left.numbers")} count={numbers.length}>
        {numbers.map(({ lang, words }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is never changed
          <li key={`${words} ${place}`}>
            <q lang={lang}>{words}</q> <small>{t(`review.lang.${lang}`)}</small>
          </li>
        ))}
      </Group>
      <Group title={t("preview.left.notes")} count={notes.length}>
        {notes.map(({ id, words, why }) => (
          <li key={id}>
            {words} <small>{t(`preview.left.note.${why}`)}</small>
          </li>
        ))}
      </Group>
      <Group title={t("preview.left.people")} count={people.length}>
        {people.map((person) => (
          <li key={person.id}>
            <PersonLeft person={person} t={t} />
          </li>
        ))}
      </Group>
      <Group title={t("preview.left.sources")} count={sources.length}>
        {sources.map(({ id, title, quotations }) => (
          <li key={id}>
            {title || t("deskSources.hidden")}{" "}
            <small>{t("preview.left.quotations", { n: quotations })}</small>
          </li>
        ))}
      </Group>
      <Group title={t("preview.left.ledger")} count={ledger.length}>
        {ledger.map(({ target, targetId, field, since }) => (
          <li key={`${target} ${targetId} ${field}`}>
            {t(`redact.group.${target}`)}
            {field ? ` · ${fieldWords(target.replace("-field", ""), field, t)}` : null}{" "}
            <small>{formatDay(since.slice(0, 10), t.lang)}</small>
          </li>
        ))}
      </Group>
      {answers > 0 ? <p>{t("preview.left.answers", { n: answers })}</p> : null}
    </section>
  );
}

type GroupProps = { title: string; count: number; children: ReactNode };

function Group({ title, count, children }: GroupProps) {
  if (count === 0) return null;
  return (
    <details>
      <summary>
        {title} <small>{count}</small>
      </summary>
      <ul className="d-list">{children}</ul>
    </details>
  );
}

function PersonLeft({ person, t }: { person: LeftOut["people"][number]; t: DeskTranslator }) {
  const name = person.name || t(`preview.left.${person.ofCase ? "noName" : "elsewhere"}`);
  return (
    <>
      {t("preview.left.person", { name, shown: person.shownAs })}{" "}
      <small>{t("preview.left.places", { n: person.places })}</small>
    </>
  );
}
