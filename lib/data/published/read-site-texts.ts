import { publishedClient } from "@/lib/data/clients";
import type { SiteWords } from "@/lib/domain/public/shown";
import { type SiteTexts, siteTextNames } from "@/lib/domain/site-settings";

/** The site's own words in both languages; nothing where nobody has put any. */
export async function readSiteTexts(): Promise<SiteWords> {
  const rows = await publishedClient().siteText.findMany();
  const wordsIn = (lang: string): SiteTexts =>
    Object.fromEntries(
      siteTextNames.flatMap((name) =>
        rows.flatMap((row) => (row.lang === lang && row.name === name ? [[name, row.text]] : [])),
      ),
    );
  return { en: wordsIn("en"), ru: wordsIn("ru") };
}
