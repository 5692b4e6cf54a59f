import { addresses } from "@/components/values/addresses";
import type { CaseView } from "@/lib/domain/public/views";
import { formatDay } from "@/lib/messages/formatters/day";
import type { Translator } from "@/lib/messages/translator";

/** Says above an older version that it is one, and above a redacted one that words were removed. */
export function VersionBanner({ view, t }: { view: CaseView; t: Translator }) {
  const old = view.version < view.latest;
  if (!old && !view.redacted) return null;
  const day = formatDay(view.publishedOn, t.lang);
  return (
    <div className="banner">
      {old ? (
        <p>
          {t("case.oldVersion", { version: view.version, day })}{" "}
          <a href={addresses.case(t.lang, view.case.slug)}>
            {t("case.toLatest", { version: view.latest })}
          </a>
        </p>
      ) : null}
      {view.redacted ? <p>{t("case.redacted")}</p> : null}
    </div>
  );
}
