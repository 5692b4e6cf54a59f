import type { Stores } from "@/lib/data/desk/transaction";
import type { Excerpt } from "@/lib/domain/excerpt";
import { publicExtraFields } from "@/lib/domain/extra-field";
import type { Language } from "@/lib/domain/language";
import type { LocalText } from "@/lib/domain/local-text";
import type { Person } from "@/lib/domain/person";
import type { ProjectionContext, QuotedSource } from "@/lib/domain/projection/context";
import type { Redaction } from "@/lib/domain/redaction";
import type { Publisher, Source } from "@/lib/domain/source";

/** Everything that projections need besides the thing itself, loaded once for a transaction. */
export type Material = Awaited<ReturnType<typeof loadMaterial>>;

/** Loads sources, publishers, courts, regions, law, the ledger and the protected people. */
export async function loadMaterial(stores: Stores) {
  const publishers = new Map((await stores.sources.publishers()).map((p) => [p.id, p]));
  // A protected source is named to nobody: its quotations and its page are not there.
  const sources = (await stores.sources.all()).filter((one) => one.protection === "open");
  const ledger: Redaction[] = await stores.redactions.inForce();
  const protectedPeople: Person[] = await stores.persons.protectedOnes();
  return {
    publishers,
    sources,
    sourcesByCapture: quotedSources(sources, publishers),
    courts: await stores.reference.courtNames(),
    courtRegions: await stores.reference.courtRegions(),
    regions: await stores.reference.regionNames(),
    units: await stores.units.names(),
    versions: await stores.reference.versions(),
    figures: await stores.publications.figureNumbers(),
    extraFields: publicExtraFields(await stores.fields.all(), await stores.vocabularies.terms()),
    ledger,
    protectedPeople,
    shownBeside: await stores.persons.shownBeside(),
  };
}

/** The context of one projection. */
export function contextFor(
  material: Material,
  lang: Language,
  excerpts: readonly Excerpt[],
): ProjectionContext {
  const { sourcesByCapture, courts, regions, units, versions, extraFields, figures } = material;
  return {
    lang,
    excerpts: new Map(excerpts.map((excerpt) => [excerpt.id, excerpt])),
    sourcesByCapture,
    courts,
    regions,
    units,
    versions,
    extraFields,
    figures,
  };
}

/** The names of publishers by their ids. */
export function publisherNames(material: Material): Map<string, LocalText> {
  return new Map([...material.publishers].map(([id, publisher]) => [id, publisher.name]));
}

function quotedSources(sources: Source[], publishers: ReadonlyMap<string, Publisher>) {
  const byCapture = new Map<string, QuotedSource>();
  for (const source of sources) {
    const publisher = publishers.get(source.publisher.value ?? "");
    const quoted: QuotedSource = {
      id: source.id,
      title: source.title,
      language: source.language,
      publisher: publisher?.name ?? null,
      published: source.published.value,
      address: source.address,
      risk: publisher?.risk ?? null,
      relays: source.relays.flatMap((relay) => publishers.get(relay.publisher)?.name ?? []),
    };
    for (const capture of source.captures) byCapture.set(capture.id, quoted);
  }
  return byCapture;
}
