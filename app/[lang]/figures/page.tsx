import "@/app/styles/ledger.css";
import { FiguresPage } from "@/components/figures/figures-page";
import { listFigures } from "@/lib/operations/readers/list-figures";
import { showLedger } from "@/lib/operations/readers/show-ledger";
import type { SearchParams } from "@/lib/web/case-query";
import { readFigureQuery, readLedgerView } from "@/lib/web/figure-query";
import { pageLanguage } from "@/lib/web/page-language";

type PageProps = { params: Promise<{ lang: string }>; searchParams: Promise<SearchParams> };

export default async function Page({ params, searchParams }: PageProps) {
  const [lang, given] = [pageLanguage((await params).lang), await searchParams];
  const name = readLedgerView(given);
  const shown = name
    ? await showLedger(lang, name)
    : await listFigures(lang, readFigureQuery(given));
  return <FiguresPage lang={lang} name={name} shown={shown} />;
}
