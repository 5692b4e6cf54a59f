import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/auth-options";
import { identityProvider } from "@/lib/operations/accounts/sign-in-ways";
import { notHere } from "@/lib/web/not-here";

type Context = { params: Promise<{ nextauth: string[] }> };

/** What is answered of next-auth's addresses: the way to the identity provider and back. */
const answered = new Set(["GET csrf", "POST signin/oidc", "GET callback/oidc"]);

async function answer(request: NextRequest, context: Context): Promise<Response> {
  const provider = identityProvider();
  const { nextauth } = await context.params;
  if (!provider || !answered.has(`${request.method} ${nextauth.join("/")}`)) return notHere();
  return NextAuth(request, context, await authOptions(provider));
}

export { answer as GET, answer as POST };
