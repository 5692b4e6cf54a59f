import { CourtsPage } from "@/components/records/courts-page";
import { listCourtNames } from "@/lib/operations/records/name-court";
import { settledCourts } from "@/lib/operations/records/reopen-court";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";
import { reopen, settle } from "./actions";

type PageProps = { searchParams: Promise<SearchParams> };

export default async function Page({ searchParams }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const params = await searchParams;
  const words = oneParam(params, "q") ?? "";
  const view = await deskView(async () => listCourtNames(actor));
  const closed = { ...(await deskView(async () => settledCourts(actor, words))), words };
  const said = { settled: counted(params, "settled"), reopened: counted(params, "reopened") };
  return <CourtsPage {...{ view, closed, said, settle, reopen, lang }} />;
}

function counted(params: SearchParams, name: string): number | null {
  const said = oneParam(params, name) ?? "";
  return /^\d{1,9}$/.test(said) ? Number(said) : null;
}
