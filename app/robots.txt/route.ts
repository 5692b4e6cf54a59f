import { appUrl } from "@/lib/web/app-url";

export const dynamic = "force-dynamic";

/** Searches are a reader's own words and the desk is private: robots stay out of both. */
export function GET(): Response {
  const lines = [
    "User-agent: *",
    "Disallow: /en/search",
    "Disallow: /ru/search",
    "Disallow: /desk/",
    "Disallow: /account/",
    "Disallow: /setup/",
    `Sitemap: ${appUrl()}/sitemap.xml`,
  ];
  return new Response(`${lines.join("\n")}\n`, {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "x-otkaz-page": JSON.stringify({ status: 200, keys: {} }),
    },
  });
}
