import { leaveMessage } from "@/lib/operations/leave-message";
import { ticketFor } from "@/lib/operations/receipt-ticket";
import { pageLanguage } from "@/lib/web/page-language";
import { readForm } from "@/lib/web/read-form";
import { seeOutcome } from "@/lib/web/see-other";

type Context = { params: Promise<{ lang: string }> };

/** A letter of 20,000 Cyrillic characters takes six bytes for each of them in a posted form. */
const maxBytes = 160_000;

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const lang = pageLanguage((await params).lang);
  return seeOutcome(async () => {
    const form = await readForm(request, maxBytes);
    const reply = form.get("reply")?.trim() || null;
    const receipt = await leaveMessage({ body: form.get("body") ?? "", reply });
    return `/${lang}/contact/sent?ticket=${await ticketFor(receipt)}`;
  }, `/${lang}/contact`);
}
