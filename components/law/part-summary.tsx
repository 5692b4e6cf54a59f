import { addresses } from "@/components/values/addresses";
import type { ArticleView } from "@/lib/domain/public/views";
import type { Translator } from "@/lib/messages/translator";
import { absenceText } from "./absence-text";
import { Circumstances } from "./circumstances";
import { DateBasis } from "./date-basis";
import { Gist } from "./gist";
import { partName } from "./part-name";
import { penaltyText } from "./penalty-text";
import { inForce } from "./version-rows";

/** A part in short, in its latest version: what it punishes, how, under which circumstances. */
export function PartSummary({ part, t }: { part: ArticleView["parts"][number]; t: Translator }) {
  const version = part.versions.at(-1);
  if (!version) return null;
  const absence = absenceText(version.absenceDays, t);
  return (
    <article className="part" id={`part-${part.part}`}>
      <h3>
        <a href={addresses.provision(t.lang, part.provision)}>{partName(part.part, t)}</a>
        <small>{t("law.casesCount", { n: part.cases })}</small>
      </h3>
      <div>
        <Gist version={version} t={t} />
        <p className="penalty">
          {version.penalties.length === 0
            ? t("law.definition")
            : version.penalties.map((penalty) => penaltyText(penalty, t)).join("; ")}
        </p>
        <p className="meta-line">
          {absence ? <span>{absence}</span> : null}
          {version.circumstances.length > 0 ? (
            <span>
              <Circumstances version={version} t={t} />
            </span>
          ) : null}
          <span>
            {inForce(version, t)}. <DateBasis version={version} t={t} />
          </span>
        </p>
      </div>
    </article>
  );
}
