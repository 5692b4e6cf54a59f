import { PlacePage } from "@/components/people/place-page";
import { showPlace } from "@/lib/operations/desk/places/show-place";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";
import { save } from "./actions";
import "@/app/styles/desk-people.css";

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function Page({ params, searchParams }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const { id } = await params;
  const saved = oneParam(await searchParams, "saved") !== undefined;
  const view = await deskView(async () => showPlace(actor, id));
  return <PlacePage view={view} saved={saved} save={save} lang={lang} />;
}
