import { saveOne } from "@/app/desk/settings/fields/actions";
import { FieldPage } from "@/components/settings/field-page";
import { showField } from "@/lib/operations/desk/fields/show-fields";
import { deskView, deskVisitor } from "@/lib/web/desk-page";

type PageProps = { params: Promise<{ id: string }> };

export default async function Page({ params }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const { id } = await params;
  const field = await deskView(() => showField(actor, id));
  return <FieldPage field={field} save={saveOne} lang={lang} />;
}
