import { Rows } from "@/components/prose/rows";
import { StatedValue } from "@/components/values/stated-value";
import type { PublicSource } from "@/lib/domain/public/public-source";
import type { Translator } from "@/lib/messages/translator";
import { ArchivedAddress, SourceAddress } from "./source-address";

/** What is known of a publication, row by row. */
export function SourceRows({ source, t }: { source: PublicSource; t: Translator }) {
  return (
    <Rows
      rows={[
        { name: t("sources.publisher"), value: <StatedValue stated={source.publisher} t={t} /> },
        { name: t("sources.published"), value: <StatedValue stated={source.published} t={t} /> },
        { name: t("sources.authors"), value: source.authors.join("; ") },
        { name: t("sources.kind"), value: t.code("source-kind", source.kind) },
        { name: t("sources.language"), value: t.code("language", source.language) },
        { name: t("sources.address"), value: <SourceAddress source={source} t={t} /> },
        {
          name: t("sources.archived"),
          value: source.archived ? <ArchivedAddress source={source} t={t} /> : null,
        },
        { name: t("sources.note"), value: source.note },
      ]}
    />
  );
}
