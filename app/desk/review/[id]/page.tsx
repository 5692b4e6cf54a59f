import { ReviewPage } from "@/components/review/review-page";
import { showCaseHead } from "@/lib/operations/desk/review/show-case-head";
import { showReview } from "@/lib/operations/desk/review/show-review";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { assign, move } from "./actions";

type PageProps = { params: Promise<{ id: string }> };

export default async function Page({ params }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const { id } = await params;
  const head = await deskView(() => showCaseHead(actor, id));
  const view = await deskView(() => showReview(actor, id));
  return <ReviewPage head={head} view={view} move={move} assign={assign} lang={lang} />;
}
