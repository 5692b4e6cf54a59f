import { addresses } from "@/components/values/addresses";
import type { CaseHistoryView } from "@/lib/domain/public/views";
import { formatDay } from "@/lib/messages/formatters/day";
import type { Translator } from "@/lib/messages/translator";

/** Every public version of a case, the newest first, with what changed and why. */
export function CaseHistory({ view, t }: { view: CaseHistoryView; t: Translator }) {
  const versions = [...view.versions].sort((a, b) => b.version - a.version);
  return (
    <>
      <p className="kicker">
        <a href={addresses.case(t.lang, view.slug)}>{view.title}</a>
      </p>
      <h1>{t("case.history.title")}</h1>
      <p className="standfirst">{t("case.history.text")}</p>
      <ol className="history" reversed>
        {versions.map((version) => (
          <Version key={version.version} version={version} slug={view.slug} t={t} />
        ))}
      </ol>
    </>
  );
}

type VersionProps = {
  version: CaseHistoryView["versions"][number];
  slug: string;
  t: Translator;
};

function Version({ version, slug, t }: VersionProps) {
  const day = formatDay(version.publishedOn, t.lang);
  return (
    <li value={version.version}>
      <h2>
        <a href={addresses.caseVersion(t.lang, slug, version.version)}>
          {t("case.version", { version: version.version, day })}
        </a>
      </h2>
      <p>{version.reason}</p>
      {version.redacted ? <p className="redacted">{t("case.redacted")}</p> : null}
      <p className="digest">
        {t("case.digest")} <span className="tab">{version.digest}</span>
      </p>
    </li>
  );
}
