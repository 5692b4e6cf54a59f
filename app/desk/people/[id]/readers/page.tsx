import { ReadersPage } from "@/components/people/readers-page";
import { showPersonRecord } from "@/lib/operations/desk/people/show-person-record";
import { whereNamed } from "@/lib/operations/names-left";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import "@/app/styles/desk-people.css";

type PageProps = { params: Promise<{ id: string }> };

export default async function Page({ params }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const { id } = await params;
  const { record, links } = await deskView(async () => showPersonRecord(actor, id));
  const things = await deskView(async () => whereNamed(actor, id));
  return <ReadersPage person={record} links={links} things={things} lang={lang} />;
}
