import { PersonPage } from "@/components/people/person-page";
import { showPersonRecord } from "@/lib/operations/desk/people/show-person-record";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";
import { link, merge, save, undo, unlink } from "./actions";
import "@/app/styles/desk-people.css";

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function Page({ params, searchParams }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const { id } = await params;
  const saved = oneParam(await searchParams, "saved") !== undefined;
  const view = await deskView(async () => showPersonRecord(actor, id));
  return (
    <PersonPage
      view={view}
      saved={saved}
      actions={{ save, link, unlink, merge, undo }}
      lang={lang}
    />
  );
}
