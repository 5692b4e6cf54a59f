import type { Language } from "@/lib/domain/language";

/** One address for every pattern of a public page, as a reader of the seed casebook meets them. */
export function oneOfEach(lang: Language): string[] {
  return ["", ...paths].map((path) => `/${lang}${path}`);
}

const paths = [
  "/cases",
  "/cases?view=table&sort=term",
  "/cases?article=338&suspended=suspended",
  "/cases/0001-dmitry-vasilets",
  "/cases/0001-dmitry-vasilets/v/1",
  "/cases/0001-dmitry-vasilets/history",
  "/cases/0001-dmitry-vasilets/alike",
  "/cases/0002-alexander-leshkov",
  "/cases/0003-kaliningrad-eight",
  "/cases/0018-eight-mobilised-soldiers",
  "/search",
  "/search?q=Kursk",
  "/search?q=zzzqqq",
  "/search?q=337&outcome=convicted&outcome=unknown&term-from=12&decided-from=yesterday",
  "/precedents",
  "/precedents?provision=337(5)&from=31&ended=surrendered-commissariat&scope=all",
  "/precedents/memo?provision=337(5)&from=31&case=0005&case=0008",
  "/compare",
  "/compare?case=0001-dmitry-vasilets&case=0002&case=0003-kaliningrad-eight",
  "/law",
  "/law/332",
  "/law/337",
  "/law/337/5",
  "/law/352.1/single",
  "/courts",
  "/courts/77GV0020",
  "/courts/61GV0022",
  "/sources",
  "/sources/mediazona-2023-04-11",
  "/sources/moscow-times-2023-07-19",
  "/statistics",
  "/statistics?provision=337&region=77&by=week&count=received",
  "/statistics?synthetic=yes",
  "/figures",
  "/figures?source=moscow-times-2023-07-19",
  "/figures?view=echoes",
  "/figures?view=network",
  "/figures?view=revisions",
  "/figures?view=same-numbers",
  "/figures?view=carried-over",
  "/figures?view=arithmetic",
  "/figures/f073",
  "/discrepancies",
  "/discrepancies/x02",
  "/glossary",
  "/methodology",
  "/corrections",
  "/safety",
  "/contact",
  "/contact?problem=message.empty",
  "/contact/sent",
  "/contact/answer",
  "/contact/answer?problem=not-found",
  "/nothing-here",
];

/** The pages that stand outside a language. */
export const outsideLanguages = ["/", "/nonsense"];

/** Every address that the sitemap names, without the site. */
export async function sitemapAddresses(url: string): Promise<string[]> {
  const xml = await (await fetch(`${url}/sitemap.xml`)).text();
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) =>
    address.slice(new URL(address).origin.length),
  );
}
