import { readSubjectAddresses } from "@/lib/data/published/read-lists";
import { readCourts } from "@/lib/data/reference/read-courts";
import { readArticles } from "@/lib/data/reference/read-law";
import type { Shown } from "@/lib/domain/public/shown";
import { found, shownWith } from "./shown-with";

/** An address without its language, with the calendar day of its last change where that is known. */
export type Address = { path: string; changedOn: string | null };

const standing = [
  "",
  "/cases",
  "/law",
  "/courts",
  "/sources",
  "/statistics",
  "/figures",
  "/discrepancies",
  "/glossary",
  "/methodology",
  "/corrections",
  "/safety",
  "/contact",
];

/** Every address that a reader can reach, for the sitemap. */
export function listAddresses(): Promise<Shown<Address[]>> {
  const keys = ["cases", "figures", "discrepancies", "sources", "law", "courts"];
  return shownWith(keys, async () => {
    const articles = await readArticles();
    const courts = await readCourts();
    const reference = [
      ...articles.map((article) => `/law/${article.number}`),
      ...articles.flatMap((article) =>
        article.parts
          .filter(({ part }) => part !== "single")
          .map(({ part }) => `/law/${article.number}/${part}`),
      ),
      ...courts.map((court) => `/courts/${court.code}`),
    ];
    return found([
      ...[...standing, ...reference].map((path) => ({ path, changedOn: null })),
      ...(await readSubjectAddresses()),
    ]);
  });
}
