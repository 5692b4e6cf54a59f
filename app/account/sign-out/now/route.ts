import { leaveSession } from "@/lib/auth/begin-session";

/** Ends the session, and tells the browser to forget what it keeps for this site. */
export async function POST(): Promise<Response> {
  await leaveSession();
  return new Response(null, {
    status: 303,
    headers: {
      Location: "/account/sign-in?said=signed-out",
      "Clear-Site-Data": '"cache", "storage"',
      "Cache-Control": "private, no-store",
    },
  });
}
