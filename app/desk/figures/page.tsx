import "@/app/styles/desk-figures.css";
import { FigureListPage } from "@/components/figure-desk/figure-list-page";
import { figureStates } from "@/lib/domain/ledger/desk-figure";
import { listDeskFigures } from "@/lib/operations/desk/figures/list-desk-figures";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";

type PageProps = { searchParams: Promise<SearchParams> };

export default async function Page({ searchParams }: PageProps) {
  const { actor, t } = await deskVisitor();
  const given = await searchParams;
  const wanted = oneParam(given, "state");
  const state = figureStates.find((one) => one === wanted) ?? null;
  const asked = { words: oneParam(given, "words") ?? "", state };
  const view = await deskView(async () => listDeskFigures(actor, asked));
  return <FigureListPage {...view} asked={asked} t={t} />;
}
