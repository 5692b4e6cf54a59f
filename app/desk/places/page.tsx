import { PlacesPage } from "@/components/people/places-page";
import { listPlaces } from "@/lib/operations/desk/places/list-places";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";
import { add } from "./actions";
import "@/app/styles/desk-people.css";

type PageProps = { searchParams: Promise<SearchParams> };

export default async function Page({ searchParams }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const words = oneParam(await searchParams, "words") ?? "";
  const places = await deskView(async () => listPlaces(actor, words.slice(0, 200)));
  return <PlacesPage places={places} words={words} add={add} lang={lang} />;
}
