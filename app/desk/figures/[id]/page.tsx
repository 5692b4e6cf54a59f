import "@/app/styles/desk-figures.css";
import { FigureDeskPage, type FigureDone } from "@/components/figure-desk/figure-desk-page";
import { showDeskFigure } from "@/lib/operations/desk/figures/show-desk-figure";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";
import { publish, save, withdraw } from "./actions";

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

const said: readonly FigureDone[] = ["added", "saved", "published", "withdrawn"];

export default async function Page({ params, searchParams }: PageProps) {
  const { actor, t } = await deskVisitor();
  const { id } = await params;
  const asked = oneParam(await searchParams, "done");
  const done = said.find((one) => one === asked) ?? null;
  const view = await deskView(async () => showDeskFigure(actor, id));
  return <FigureDeskPage view={view} done={done} actions={{ save, publish, withdraw }} t={t} />;
}
