import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/auth-options";
import { identityProvider } from "@/lib/operations/accounts/sign-in-ways";
import { notHere } from "@/lib/web/not-here";

type Context = { params: Promise<{ nextauth: string[] }> };

/** What is answered of next-auth's addresses: the way to the identity provider and back. */
const answered = new Set(["GET csrf", "POST signin/oidc", "GET callback/oidc"]);

/** Where next-auth leads when something went wrong; our own page says so, in few words. */
const failed = new Set(["GET error", "GET signin"]);

async function answer(request: NextRequest, context: Context): Promise<Response> {
  const provider = identityProvider();
  const asked = `${request.method} ${(await context.params).nextauth.join("/")}`;
  if (provider && failed.has(asked)) return seeOther("/account/sign-in?said=provider-failed");
  if (!provider || !answered.has(asked)) return notHere();
  return NextAuth(request, context, await authOptions(provider));
}

function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path } });
}

export { answer as GET, answer as POST };
