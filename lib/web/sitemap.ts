import { languages } from "@/lib/domain/language";

/** A sitemap of these addresses in both languages, each naming its other language. */
export function sitemapXml(
  appUrl: string,
  addresses: readonly { path: string; changedOn: string | null }[],
): string {
  const entries = addresses.flatMap(({ path, changedOn }) =>
    languages.map((lang) => {
      const links = languages.map(
        (other) =>
          `<xhtml:link rel="alternate" hreflang="${other}" href="${appUrl}/${other}${path}"/>`,
      );
      const changed = changedOn ? `<lastmod>${changedOn}</lastmod>` : "";
      return `<url><loc>${appUrl}/${lang}${path}</loc>${changed}${links.join("")}</url>`;
    }),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    "</urlset>",
  ].join("\n");
}
