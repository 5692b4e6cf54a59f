import { pageStatement, type Shown } from "@/lib/domain/public/shown";

/** What a machine route answers: JSON, with what it depends on in a header that the front removes. */
export function jsonAnswer<T>(shown: Shown<T>, show: (view: T) => unknown): Response {
  const page = JSON.stringify(pageStatement(shown));
  const headers = { "x-otkaz-page": page, "Access-Control-Allow-Origin": "*" };
  if (shown.status === 200) return Response.json(show(shown.view), { headers });
  if (shown.status === 308) return new Response(null, { status: 308, headers });
  const error = shown.status === 410 ? "gone" : "not-found";
  return Response.json({ error }, { status: shown.status, headers });
}
