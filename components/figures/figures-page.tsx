import { ReferencePage } from "@/components/prose/reference-page";
import type { Language } from "@/lib/domain/language";
import type { LedgerView, LedgerViewName } from "@/lib/domain/public/ledger-view";
import type { Shown } from "@/lib/domain/public/shown";
import type { FigureListView } from "@/lib/domain/public/views";
import { translatorFor } from "@/lib/messages/translator";
import { FigureList } from "./figure-list";
import { ledgerPath } from "./ledger-address";
import { LedgerPage } from "./ledger-page";

type FiguresPageProps = {
  lang: Language;
  /** The way of looking at the ledger that was asked for; null for the list of all figures. */
  name: LedgerViewName | null;
  shown: Shown<FigureListView | LedgerView>;
};

/** The page of the ledger: the list of all figures, or one way of looking at them. */
export function FiguresPage({ lang, name, shown }: FiguresPageProps) {
  const t = translatorFor(lang);
  const words = name
    ? { title: t(`ledger.title.${name}`), description: t(`ledger.standfirst.${name}`) }
    : { title: t("figures.title"), description: t("figures.description") };
  const found = shown.status === 200 ? shown.view : null;
  return (
    <ReferencePage
      lang={lang}
      path="/figures"
      query={name ? `?view=${name}` : undefined}
      canonical={ledgerPath(name)}
      shown={shown}
      {...words}
    >
      {found && "view" in found ? <LedgerPage view={found} t={t} /> : null}
      {found && "facets" in found ? <FigureList view={found} t={t} /> : null}
    </ReferencePage>
  );
}
