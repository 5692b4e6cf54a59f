import { redirect } from "next/navigation";
import { FollowPage } from "@/components/saved/follow-page";
import { KeepSearchPage } from "@/components/saved/keep-search-page";
import { followTarget } from "@/lib/domain/saved/follow-target";
import { openSearch } from "@/lib/operations/saved/sealed-search";
import { showFollow } from "@/lib/operations/saved/show-follow";
import type { SearchParams } from "@/lib/web/case-query";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { longestParam, oneParam } from "@/lib/web/one-param";
import { follow, putIntoCasefile, saveSearch } from "./actions";

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, lang } = await deskVisitor();
  const asked = await searchParams;
  const [what, id] = [oneParam(asked, "what"), oneParam(asked, "id")];
  const target = followTarget.safeParse({ what, id });
  if (target.success) {
    const view = await deskView(() => showFollow(actor, lang, target.data));
    return <FollowPage {...{ lang, view, follow, putIntoCasefile }} />;
  }
  const search = await openSearch(oneParam(asked, "kept", longestParam) ?? "");
  if (!search) redirect("/account/saved?said=gone");
  return <KeepSearchPage {...{ lang, search }} save={saveSearch} />;
}
