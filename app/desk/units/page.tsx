import { UnitsPage } from "@/components/people/units-page";
import { listUnits } from "@/lib/operations/desk/places/list-units";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";
import { add } from "./actions";
import "@/app/styles/desk-people.css";

type PageProps = { searchParams: Promise<SearchParams> };

export default async function Page({ searchParams }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const words = oneParam(await searchParams, "words") ?? "";
  const units = await deskView(async () => listUnits(actor, words.slice(0, 200)));
  return <UnitsPage units={units} words={words} add={add} lang={lang} />;
}
