import { PublishersPage } from "@/components/settings/publishers-page";
import { listPublishers } from "@/lib/operations/desk/publishers/list-publishers";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { addOne } from "./actions";

export default async function Page() {
  const { actor, lang } = await deskVisitor();
  const publishers = await deskView(async () => listPublishers(actor));
  return <PublishersPage publishers={publishers} add={addOne} lang={lang} />;
}
