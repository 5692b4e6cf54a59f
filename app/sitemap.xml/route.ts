import { listAddresses } from "@/lib/operations/readers/list-addresses";
import { appUrl } from "@/lib/web/app-url";
import { sitemapXml } from "@/lib/web/sitemap";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const shown = await listAddresses();
  const addresses = shown.status === 200 ? shown.view : [];
  return new Response(sitemapXml(appUrl(), addresses), {
    headers: {
      "Content-Type": "application/xml; charset=utf-8",
      "x-otkaz-page": JSON.stringify({ status: 200, keys: shown.keys }),
    },
  });
}
