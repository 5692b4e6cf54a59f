import type { PublicSource } from "@/lib/domain/public/public-source";
import type { Translator } from "@/lib/messages/translator";

/** Where a source stands on the web: a link, or plain text where opening it can endanger a reader. */
export function SourceAddress({ source, t }: { source: PublicSource; t: Translator }) {
  if (source.address === null) return <span className="aside">{t("sources.address.none")}</span>;
  return <WebAddress address={source.address} risk={source.risk} t={t} />;
}

/** The copy that a public archive keeps: nothing where there is none. */
export function ArchivedAddress({ source, t }: { source: PublicSource; t: Translator }) {
  if (source.archived === undefined) return null;
  return <WebAddress address={source.archived} risk={source.risk} t={t} />;
}

type WebAddressProps = { address: string; risk: string | null; t: Translator };

function WebAddress({ address, risk, t }: WebAddressProps) {
  if (risk !== null)
    return (
      <>
        <span className="code">{address}</span>
        <small className="aside">{t("sources.address.asText")}</small>
      </>
    );
  return (
    <a className="address" href={address} rel="noopener noreferrer nofollow external">
      {address.replace(/^https?:\/\/(www\.)?/, "")}
    </a>
  );
}
