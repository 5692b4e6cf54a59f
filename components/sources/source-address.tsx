import type { PublicSource } from "@/lib/domain/public/public-source";
import type { Translator } from "@/lib/messages/translator";

/** Where a source stands on the web: a link, or plain text where opening it can endanger a reader. */
export function SourceAddress({ source, t }: { source: PublicSource; t: Translator }) {
  if (source.address === null) return <span className="aside">{t("sources.address.none")}</span>;
  if (source.risk !== null)
    return (
      <>
        <span className="code">{source.address}</span>
        <small className="aside">{t("sources.address.asText")}</small>
      </>
    );
  return (
    <a className="address" href={source.address} rel="noopener noreferrer nofollow external">
      {source.address.replace(/^https?:\/\/(www\.)?/, "")}
    </a>
  );
}
