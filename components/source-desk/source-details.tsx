import type { ReactNode } from "react";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import type { ShownSource } from "./source-page";

type SourceDetailsProps = { view: ShownSource; t: DeskTranslator };

/** What is known of a source. An address that is dangerous to open is text, not a link. */
export function SourceDetails({ view, t }: SourceDetailsProps) {
  const { source, head, publishers } = view;
  const nameOf = (id: string) => publishers.find((one) => one.id === id)?.name[t.lang] ?? id;
  const { value: published } = source.published;
  const isDangerous = head.risk !== null || source.protection === "protected";
  return (
    <section>
      <h2>{t("deskSources.details")}</h2>
      <dl className="s-facts">
        <Fact name={t("deskSources.field.publisher")}>
          {head.publisher?.[t.lang] ?? t("deskSources.field.publisher.none")}
        </Fact>
        {head.risk ? <Fact name={t("deskSources.risk")}>{head.risk[t.lang]}</Fact> : null}
        <Fact name={t("deskSources.field.authors")}>{source.authors.join(", ")}</Fact>
        <Fact name={t("deskSources.field.published")}>{published?.printed ?? published?.edtf}</Fact>
        <Fact name={t("deskSources.field.titleBasis")}>
          {t(`deskSources.basis.${source.titleBasis}`)}
        </Fact>
        <Fact name={t("deskSources.field.address")}>
          <Address address={source.address} isDangerous={isDangerous} />
        </Fact>
        <Fact name={t("deskSources.field.archived")}>
          <Address address={source.archived} isDangerous={false} />
        </Fact>
        <Fact name={t("deskSources.relays")}>
          {source.relays.length === 0 ? null : (
            <ul className="d-list">
              {source.relays.map(({ publisher, what }) => (
                <li key={publisher}>
                  {t("deskSources.relays.line", { from: nameOf(publisher), what: what[t.lang] })}
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={t(`deskSources.field.note.${t.lang}`)}>{source.note?.[t.lang]}</Fact>
      </dl>
    </section>
  );
}

/** A fact with its name; what is not known is left out. */
function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === undefined || children === "") return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Address({ address, isDangerous }: { address: string | null; isDangerous: boolean }) {
  if (address === null) return "—";
  if (isDangerous) return <span className="tab">{address}</span>;
  return (
    <a href={address} rel="noopener noreferrer nofollow external">
      {address}
    </a>
  );
}
