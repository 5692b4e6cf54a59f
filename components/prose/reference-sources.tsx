import { Worded } from "@/components/values/worded";
import type { ReferenceSource } from "@/lib/domain/public/views";
import type { Translator } from "@/lib/messages/translator";

type ReferenceSourcesProps = { title: string; sources: readonly ReferenceSource[]; t: Translator };

/** What a page of reference rests on: documents by name, with their address where there is one. */
export function ReferenceSources({ title, sources, t }: ReferenceSourcesProps) {
  if (sources.length === 0) return null;
  return (
    <section className="documents">
      <h2>{title}</h2>
      <ul>
        {sources.map((source) => (
          <li key={`${source.document} ${source.address}`}>
            <Worded text={source.document} lang={t.lang} />
            {source.address ? <DocumentAddress address={source.address} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Only a web address is a link; the place of a file in a repository stays text. */
function DocumentAddress({ address }: { address: string }) {
  if (!/^https?:\/\//.test(address)) return <span className="address">{address}</span>;
  return (
    <a className="address" href={address} rel="noopener noreferrer nofollow external">
      {address.replace(/^https?:\/\/(www\.)?/, "")}
    </a>
  );
}
