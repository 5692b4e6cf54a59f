/** The answer of an address that is kept for later: there is nothing, and nobody may store that. */
export function notHere(): Response {
  return new Response("404\n", {
    status: 404,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "private, no-store" },
  });
}
