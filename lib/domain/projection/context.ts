import type { Excerpt } from "@/lib/domain/excerpt";
import type { PublicExtraFields } from "@/lib/domain/extra-field";
import type { InexactDate } from "@/lib/domain/inexact-date";
import type { Language } from "@/lib/domain/language";
import type { FigureNumbers } from "@/lib/domain/ledger/bound-figures";
import type { LocalText } from "@/lib/domain/local-text";
import type { ProvisionVersion } from "@/lib/domain/provision";

/** What a projection needs to know of a source that is quoted. */
export type QuotedSource = {
  id: string;
  title: string;
  language: string;
  publisher: LocalText | null;
  published: InexactDate | null;
  address: string | null;
  risk: LocalText | null;
  relays: LocalText[];
};

/** Everything outside a thing that its projection shows: sources, courts, regions and the law. */
export type ProjectionContext = {
  lang: Language;
  excerpts: ReadonlyMap<string, Excerpt>;
  sourcesByCapture: ReadonlyMap<string, QuotedSource>;
  courts: ReadonlyMap<string, LocalText>;
  regions: ReadonlyMap<string, LocalText>;
  units: ReadonlyMap<string, LocalText>;
  versions: ReadonlyMap<string, readonly ProvisionVersion[]>;
  extraFields: PublicExtraFields;
  /** The numbers of the figures that are public, to which numbers of narratives are bound. */
  figures: FigureNumbers;
};
