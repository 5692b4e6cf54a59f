import { otherLanguage } from "@/lib/domain/language";
import type { ProvisionVersion } from "@/lib/domain/provision";
import type { Translator } from "@/lib/messages/translator";

/** What a version punishes, in the language of the page and, where asked for, in the other too. */
export function Gist(props: { version: ProvisionVersion; t: Translator; both?: boolean }) {
  const { version, t, both } = props;
  const gists = { en: version.gistEn, ru: version.gistRu };
  const other = otherLanguage(t.lang);
  const first = gists[t.lang] || gists[other];
  return (
    <>
      <p className="gist" lang={gists[t.lang] ? undefined : other}>
        {first}
      </p>
      {both && gists[t.lang] && gists[other] ? (
        <p className="gist other" lang={other}>
          {gists[other]}
        </p>
      ) : null}
    </>
  );
}
