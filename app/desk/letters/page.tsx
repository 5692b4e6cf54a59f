import { LettersPage } from "@/components/letters/letters-page";
import { listLetters } from "@/lib/operations/desk/letters/list-letters";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";
import "@/app/styles/desk-people.css";

type PageProps = { searchParams: Promise<SearchParams> };

export default async function Page({ searchParams }: PageProps) {
  const { actor, lang } = await deskVisitor();
  const query = await searchParams;
  const asked = {
    state: oneParam(query, "state") ?? "open",
    whose: oneParam(query, "whose") ?? "",
  };
  const letters = await deskView(async () => listLetters(actor, asked));
  return <LettersPage letters={letters} asked={asked} lang={lang} />;
}
