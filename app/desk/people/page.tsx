import { PeoplePage } from "@/components/people/people-page";
import { listPeople, peopleOnPage } from "@/lib/operations/desk/people/find-people";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";
import { addSomebody } from "./actions";
import "@/app/styles/desk-people.css";

type PageProps = { searchParams: Promise<SearchParams> };

export default async function Page({ searchParams }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const query = await searchParams;
  const asked = {
    words: oneParam(query, "words") ?? "",
    display: oneParam(query, "display") ?? "",
    tier: oneParam(query, "tier") ?? "",
    consent: oneParam(query, "consent") ?? "",
  };
  const given = { ...asked, page: oneParam(query, "page") };
  const found = await deskView(async () => listPeople(actor, given));
  return <PeoplePage {...found} {...{ asked, lang }} perPage={peopleOnPage} add={addSomebody} />;
}
