import { headers } from "next/headers";

const header = "x-otkaz-receipt";

/**
 * The answer to a posted form that shows a page at once, without an address of its own: the receipt
 * stands in no link, no history and no log.
 */
export function showWithReceipt(path: string, receipt: string): Response {
  return new Response(null, {
    headers: { "x-otkaz-show": path, [header]: receipt, "Cache-Control": "no-store" },
  });
}

/** The receipt for which a page is shown just now; null where somebody simply opens the page. */
export async function receiptShown(): Promise<string | null> {
  return (await headers()).get(header);
}
