import "@/app/styles/desk-figures.css";
import "@/app/styles/desk-sources.css";
import { ChoosePassagePage } from "@/components/figure-desk/choose-passage-page";
import { NewFigurePage } from "@/components/figure-desk/new-figure-page";
import { choosePassage } from "@/lib/operations/desk/figures/choose-passage";
import { proposeFigure } from "@/lib/operations/desk/figures/propose-figure";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";
import { add } from "./actions";

type PageProps = { searchParams: Promise<SearchParams> };

export default async function Page({ searchParams }: PageProps) {
  const { actor, lang, t } = await deskVisitor();
  const given = await searchParams;
  const [capture, start, end] = ["capture", "start", "end"].map((name) => oneParam(given, name));
  if (capture && start && end) {
    const proposal = await deskView(async () => proposeFigure(actor, { capture, start, end }));
    return <NewFigurePage proposal={proposal} add={add} t={t} />;
  }
  const view = await deskView(async () => choosePassage(actor, capture ?? null));
  return <ChoosePassagePage view={view} lang={lang} t={t} />;
}
