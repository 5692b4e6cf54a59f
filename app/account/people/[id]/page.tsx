import * as act from "@/app/account/people/actions";
import { PersonPage } from "@/components/account/person-page";
import { showPerson } from "@/lib/operations/accounts/people";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { oneParam } from "@/lib/web/one-param";

const { disable, enable, endTheirSessions, makeResetLink, saveRole, takeSecondStep } = act;
const actions = { disable, enable, endTheirSessions, makeResetLink, saveRole, takeSecondStep };

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function Page({ params, searchParams }: PageProps) {
  const { id } = await params;
  const said = oneParam(await searchParams, "said") ?? null;
  const { actor, lang } = await deskVisitor();
  const person = await deskView(() => showPerson(actor, id));
  return <PersonPage {...{ lang, person, said }} {...actions} />;
}
