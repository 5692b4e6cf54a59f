import { CourtsPage } from "@/components/records/courts-page";
import { listCourtNames } from "@/lib/operations/records/name-court";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";
import { settle } from "./actions";

type PageProps = { searchParams: Promise<SearchParams> };

export default async function Page({ searchParams }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const said = oneParam(await searchParams, "settled") ?? "";
  const view = await deskView(async () => listCourtNames(actor));
  const settled = /^\d{1,9}$/.test(said) ? Number(said) : null;
  return <CourtsPage {...{ view, settled, settle, lang }} />;
}
