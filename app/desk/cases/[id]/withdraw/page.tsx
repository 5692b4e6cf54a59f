import { notFound } from "next/navigation";
import { CaseDeskHead } from "@/components/review/case-head";
import { WithdrawPage } from "@/components/review/withdraw-page";
import { showCaseHead } from "@/lib/operations/desk/review/show-case-head";
import { namesLeft } from "@/lib/operations/names-left";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { withdraw } from "./actions";

type PageProps = { params: Promise<{ id: string }> };

export default async function Page({ params }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const { id } = await params;
  const head = await deskView(() => showCaseHead(actor, id));
  if (!head.pages.includes("withdraw")) notFound();
  const names = await deskView(() => namesLeft(actor, id));
  return (
    <>
      <CaseDeskHead head={head} here="withdraw" lang={lang} />
      <WithdrawPage id={id} names={names} withdraw={withdraw} lang={lang} />
    </>
  );
}
