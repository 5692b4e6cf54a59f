import { inLanguage } from "@/lib/domain/local-text";
import type { PublicSource } from "@/lib/domain/public/public-source";
import type { Publisher, Source } from "@/lib/domain/source";
import type { ProjectionContext } from "./context";
import { asDate, asText, projectStated } from "./project-stated";

/** A source as the public sees it: what it is and whom it relays. Captures show only their hash. */
export function projectSource(
  source: Source,
  publishers: ReadonlyMap<string, Publisher>,
  context: ProjectionContext,
): PublicSource {
  const { lang } = context;
  const name = (id: string) => {
    const publisher = publishers.get(id);
    return publisher ? inLanguage(publisher.name, lang) : id;
  };
  const risk = source.publisher.value ? publishers.get(source.publisher.value)?.risk : null;
  return {
    schema: 1,
    id: source.id,
    lang,
    kind: source.kind,
    title: source.title,
    titleBasis: source.titleBasis,
    language: source.language,
    publisher: projectStated(source.publisher, context, (id) => asText(name(id))),
    publisherId: source.publisher.value,
    risk: risk ? inLanguage(risk, lang) : null,
    authors: source.authors,
    published: projectStated(source.published, context, asDate),
    address: source.address,
    ...(source.archived === null ? {} : { archived: source.archived }),
    relays: source.relays.map((relay) => ({
      publisher: name(relay.publisher),
      what: inLanguage(relay.what, lang),
    })),
    note: source.note ? inLanguage(source.note, lang) : null,
    captures: source.captures.map(({ id, sha256, codePoints }) => ({ id, sha256, codePoints })),
  };
}
