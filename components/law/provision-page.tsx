import { KeepUp } from "@/components/feeds/keep-up";
import { ReferenceSources } from "@/components/prose/reference-sources";
import { addresses } from "@/components/values/addresses";
import type { ProvisionView } from "@/lib/domain/public/views";
import type { Translator } from "@/lib/messages/translator";
import { CasesUnder } from "./cases-under";
import { Gist } from "./gist";
import { LawOpening } from "./law-opening";
import { partName } from "./part-name";
import { PenaltyChart } from "./penalty-chart";
import { StageTable } from "./stage-table";
import { inForce, VersionRows } from "./version-rows";

/** One part: what it punishes, each of its versions, its place in time, and its cases. */
export function ProvisionPage({ view, t }: { view: ProvisionView; t: Translator }) {
  const { article, provision, versions } = view;
  const newest = versions.toReversed();
  const alone = { ...article, parts: article.parts.filter((part) => part.provision === provision) };
  return (
    <>
      <LawOpening article={article} provision={provision} t={t} />
      {newest.map((version) => (
        <section key={version.id} className="version" aria-labelledby={`version-${version.id}`}>
          <h2 id={`version-${version.id}`}>
            {newest.length > 1 ? inForce(version, t) : t("law.gist")}{" "}
            <small>{t("law.gist.note")}</small>
          </h2>
          <Gist version={version} t={t} both />
          <VersionRows version={version} t={t} />
        </section>
      ))}
      <StageTable article={alone} t={t} />
      <div className="terms">
        <PenaltyChart article={alone} t={t} />
      </div>
      <CasesUnder cards={view.cases} t={t} />
      <p>
        <a href={`/${t.lang}/precedents?${new URLSearchParams({ provision })}`}>
          {t("law.precedents")}
        </a>
      </p>
      <OtherParts view={view} t={t} />
      <ReferenceSources title={t("sources.title")} sources={article.sources} t={t} />
      <p className="fine">
        {t("law.byDate")} {t("law.until.note")} {t("law.translation")}
      </p>
      <KeepUp
        page={`/law/${article.number}/${view.part}`}
        follow={`what=article&id=${encodeURIComponent(provision)}`}
        t={t}
      />
    </>
  );
}

function OtherParts({ view, t }: { view: ProvisionView; t: Translator }) {
  const others = view.article.parts.filter((part) => part.provision !== view.provision);
  if (others.length === 0) return null;
  return (
    <nav className="others" aria-labelledby="others-title">
      <h2 id="others-title">{t("law.otherParts")}</h2>
      <ul>
        {others.map((part) => (
          <li key={part.provision}>
            <a href={addresses.provision(t.lang, part.provision)}>{partName(part.part, t)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
