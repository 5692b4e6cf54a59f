import { QueuePage } from "@/components/review/queue-page";
import { listQueue } from "@/lib/operations/desk/review/list-queue";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";

type PageProps = { searchParams: Promise<SearchParams> };

export default async function Page({ searchParams }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const part = oneParam(await searchParams, "part");
  const queue = await deskView(() => listQueue(actor, { part }));
  return <QueuePage queue={queue} lang={lang} />;
}
