import { stopByLink } from "@/lib/operations/saved/stop-by-link";
import { stopAnswer } from "@/lib/web/stop-answer";

type Context = { params: Promise<{ token: string }> };

/** Opened as a page it changes nothing, and leads to the one with the button. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const headers = { Location: `/account/stop/${encodeURIComponent(token)}` };
  return new Response(null, { status: 303, headers });
}

/** One click: by the button of the page, or by a mail program (RFC 8058), which sends no cookie. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  return stopAnswer(request, token, (scope) => stopByLink(token, scope));
}
