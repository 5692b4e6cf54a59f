import { sealSearch } from "@/lib/operations/saved/sealed-search";
import { keptSearch } from "@/lib/web/kept-search";
import { pageLanguage } from "@/lib/web/page-language";
import { queryParams } from "@/lib/web/query-params";
import { readForm } from "@/lib/web/read-form";
import { seeOutcome } from "@/lib/web/see-other";

/** The most that the words and choices of a search take in a posted form. */
const maxBytes = 8192;

/**
 * Takes a search from a public page to the page that asks who is there. Nothing is kept yet: the words
 * go on sealed, so that they stand in no address.
 */
export async function POST(request: Request): Promise<Response> {
  return seeOutcome(async () => {
    const { lang: given, ...params } = queryParams(await readForm(request, maxBytes));
    const lang = pageLanguage(typeof given === "string" ? given : "en");
    const query = keptSearch(params);
    if (query === "") return `/${lang}/search`;
    return `/account/follow?what=search&lang=${lang}&kept=${await sealSearch({ lang, query })}`;
  }, "/account/saved");
}
