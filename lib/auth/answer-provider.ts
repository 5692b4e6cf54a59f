import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { identityProvider } from "@/lib/operations/accounts/sign-in-ways";
import { authOptions } from "./auth-options";

/** A request to an address of next-auth, as Next hands it to a route. */
export type ProviderContext = { params: Promise<{ nextauth: string[] }> };

/** What is answered of next-auth's addresses: the way to the identity provider and back. */
const answered = new Set(["GET csrf", "POST signin/oidc", "GET callback/oidc"]);

/** Where next-auth leads when something went wrong; our own page says so, in few words. */
const failed = new Set(["GET error", "GET signin"]);

/** Has next-auth answer what belongs to signing in by a provider; null for everything else. */
export async function answerProvider(
  request: NextRequest,
  context: ProviderContext,
): Promise<Response | null> {
  const provider = identityProvider();
  if (!provider) return null;
  const asked = `${request.method} ${(await context.params).nextauth.join("/")}`;
  if (failed.has(asked)) return toSignIn();
  return answered.has(asked) ? NextAuth(request, context, await authOptions(provider)) : null;
}

function toSignIn(): Response {
  const headers = { Location: "/account/sign-in?said=provider-failed" };
  return new Response(null, { status: 303, headers });
}
