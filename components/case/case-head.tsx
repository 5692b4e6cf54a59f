import { addresses } from "@/components/values/addresses";
import { otherLanguage } from "@/lib/domain/language";
import { splitProvision } from "@/lib/domain/provision";
import type { PublicCase } from "@/lib/domain/public/public-case";
import { withCapital } from "@/lib/messages/formatters/capital";
import { provisionName } from "@/lib/messages/formatters/provision";
import type { Translator } from "@/lib/messages/translator";
import { chargedProvisions } from "./charged-provisions";

/** The charge, the name in both scripts, and the case in one or two sentences. */
export function CaseHead({ shown, t }: { shown: PublicCase; t: Translator }) {
  const namesSomebody = shown.defendants.some((defendant) => defendant.named);
  const reconstructed = shown.titleReconstructed && namesSomebody;
  return (
    <header className="case-head">
      <Kicker shown={shown} t={t} />
      <h1>
        {shown.title}{" "}
        <span className="other-title">
          <span lang={otherLanguage(t.lang)}>{shown.titleOther}</span>{" "}
          {reconstructed ? <small>{t("case.reconstructed")}</small> : null}
        </span>
      </h1>
      <p className="standfirst">{shown.standfirst}</p>
    </header>
  );
}

function Kicker({ shown, t }: { shown: PublicCase; t: Translator }) {
  const provisions = chargedProvisions(shown);
  if (provisions.length === 0) return <p className="kicker">{t.code("case-kind", shown.kind)}</p>;
  return (
    <ul className="kicker">
      {provisions.map((provision, index) => (
        <li key={provision}>
          <a href={addresses.provision(t.lang, provision)}>
            {withCapital(provisionName(provision, t.lang))}
          </a>
          {sameArticle(provision, provisions[index - 1]) ? null : (
            <Gist provision={provision} t={t} />
          )}
        </li>
      ))}
    </ul>
  );
}

function sameArticle(provision: string, before: string | undefined): boolean {
  return before !== undefined && splitProvision(provision)[0] === splitProvision(before)[0];
}

/** What the article punishes, in two or three words, where the casebook has words for it. */
function Gist({ provision, t }: { provision: string; t: Translator }) {
  const [article] = splitProvision(provision);
  const key = `code.article.${article}`;
  const gist = t.dynamic(key);
  return gist === key ? null : ` · ${gist}`;
}
