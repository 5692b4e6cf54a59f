import { LetterPage } from "@/components/letters/letter-page";
import { showLetter } from "@/lib/operations/desk/letters/show-letter";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { answer, close, putBack, take, tie } from "./actions";
import "@/app/styles/desk-people.css";

type PageProps = { params: Promise<{ id: string }> };

export default async function Page({ params }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const { id } = await params;
  const view = await deskView(async () => showLetter(actor, id));
  return <LetterPage view={view} actions={{ take, putBack, close, tie, answer }} lang={lang} />;
}
