import { DeskHead } from "@/components/desk/desk-head";
import type { Language } from "@/lib/domain/language";
import type { LocalText } from "@/lib/domain/local-text";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { deskName } from "./person-name";
import { PublicThings } from "./public-things";

type Linked = { other: string; kind: string; name: LocalText | null; label: LocalText };

type ReadersPageProps = {
  person: { id: string; name: LocalText | null; printed: readonly string[]; label: LocalText };
  links: readonly Linked[];
  /** Kinds and ids of public things: `case 0001`. */
  things: readonly string[];
  lang: Language;
};

/** Where readers meet a name now, and what hiding it or withdrawing a case would leave. */
export function ReadersPage({ person, links, things, lang }: ReadersPageProps) {
  const t = deskTranslatorFor(lang);
  const same = links.filter((link) => link.kind === "same-person");
  return (
    <>
      <DeskHead
        kicker={<a href={`/desk/people/${person.id}`}>{deskName(person, lang)}</a>}
        title={t("people.readers")}
        lead={t("people.readers.lead")}
      />
      {things.length === 0 ? <p>{t("people.readers.none")}</p> : null}
      <PublicThings things={things} lang={lang} />
      <p className="d-note">{t("people.readers.also")}</p>
      {same.length > 0 ? (
        <section aria-labelledby="linked">
          <h2 id="linked">{t("people.readers.linked")}</h2>
          <ul className="d-list">
            {same.map((link) => (
              <li key={link.other}>
                <a href={`/desk/people/${link.other}`}>{deskName(link, lang)}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
