import type { Page } from "playwright-core";
import { z } from "zod";
import { draftEntry } from "@/lib/domain/case-entry";
import { ask } from "@/tests/e2e/setup/raw";

/**
 * What the desk holds of a case, asked with the cookies of somebody's window. The browser's own
 * requests beside a page are not used: they resolve the host's name for IPv6 alone as well, which a
 * machine without a name server answers after seconds.
 */
export async function heldCase({ page }: { page: Page }, id: string) {
  const site = new URL(page.url()).origin;
  const cookies = await page.context().cookies(site);
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const { text } = await ask(site, `/desk/api/cases/${id}`, { headers: { cookie } });
  return z.object({ entry: draftEntry }).parse(JSON.parse(text)).entry;
}
