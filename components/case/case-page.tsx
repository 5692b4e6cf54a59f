import { KeepUp } from "@/components/feeds/keep-up";
import { PublicPage } from "@/components/shell/public-page";
import type { Language } from "@/lib/domain/language";
import type { Shown } from "@/lib/domain/public/shown";
import type { CaseView } from "@/lib/domain/public/views";
import { translatorFor } from "@/lib/messages/translator";
import { CaseProfile } from "./case-profile";

/** `origin` is the public address of the site, for the permalink in a citation. */
type CasePageProps = { lang: Language; path: string; shown: Shown<CaseView>; origin: string };

/** The page of a case, the latest version or an older one; the latest stands for all of them. */
export function CasePage({ lang, path, shown, origin }: CasePageProps) {
  const t = translatorFor(lang);
  const view = shown.status === 200 ? shown.view : null;
  return (
    <PublicPage
      lang={lang}
      path={path}
      title={view?.case.title ?? ""}
      description={view?.case.standfirst}
      canonical={view ? `/cases/${view.case.slug}` : path}
      feed={view ? `/cases/${view.case.slug}` : undefined}
      shown={shown}
    >
      {view ? <CaseProfile view={view} origin={origin} t={t} /> : null}
      {view ? (
        <KeepUp
          page={`/cases/${view.case.slug}`}
          follow={`what=case&id=${view.case.number}`}
          t={t}
        />
      ) : null}
    </PublicPage>
  );
}
