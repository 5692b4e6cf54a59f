import { saveOne } from "@/app/desk/settings/publishers/actions";
import { PublisherPage } from "@/components/settings/publisher-page";
import { showPublisher } from "@/lib/operations/desk/publishers/show-publisher";
import { deskView, deskVisitor } from "@/lib/web/desk-page";

type PageProps = { params: Promise<{ id: string }> };

export default async function Page({ params }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const id = decodeURIComponent((await params).id);
  const publisher = await deskView(async () => showPublisher(actor, id));
  return <PublisherPage publisher={publisher} save={saveOne} lang={lang} />;
}
