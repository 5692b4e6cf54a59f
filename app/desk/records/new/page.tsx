import { UploadPage } from "@/components/records/upload-page";
import { uploadLimits } from "@/lib/operations/records/hand-in-file";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";

type PageProps = { searchParams: Promise<SearchParams> };

export default async function Page({ searchParams }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const problem = oneParam(await searchParams, "problem");
  const { megabytes } = await deskView(async () => uploadLimits(actor));
  return <UploadPage {...{ megabytes, problem, lang }} />;
}
