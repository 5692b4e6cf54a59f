import type { AuthOptions } from "next-auth";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { z } from "zod";
import { safeNextIn } from "@/lib/domain/safe-next";
import { type Env, provideAppUrl } from "@/lib/env";
import { sessionSecret } from "@/lib/operations/accounts/session-secret";
import { arrive } from "./arrive";
import { nextCookie } from "./session-cookie";

/** What the identity provider has signed: who vouches, and for whom. */
const idToken = z.object({ iss: z.url(), sub: z.string().min(1).max(255) });

type Provider = NonNullable<Env["oidc"]>;

/**
 * How next-auth asks an identity provider who somebody is. It only brings back a verified identity:
 * what that opens is decided by our own operations, and the session is one of ours.
 */
export async function authOptions(provider: Provider): Promise<AuthOptions> {
  provideAppUrl();
  return {
    providers: [openId(provider)],
    secret: await sessionSecret(),
    session: { strategy: "jwt" },
    cookies: { callbackUrl: nextCookie() },
    pages: { signIn: "/account/sign-in", error: failed },
    callbacks: {
      signIn: async ({ profile }) => {
        const read = idToken.safeParse(profile);
        if (!read.success) return failed;
        return arrive({ issuer: read.data.iss, subject: read.data.sub });
      },
      // No session of next-auth's own is ever made, or read.
      jwt: () => ({}),
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url, baseUrl }) => `${baseUrl}${safeNextIn(baseUrl, url)}`,
    },
    // Codes and tokens of the provider could stand in what next-auth logs.
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
}

const failed = "/account/sign-in?said=provider-failed";

function openId({ issuer, clientId, clientSecret, name }: Provider): OAuthConfig<unknown> {
  return {
    id: "oidc",
    name,
    type: "oauth",
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    // Neither address nor name is asked for: accounts are linked by who vouches and for whom alone.
    authorization: { params: { scope: "openid" } },
    profile: (profile) => ({ id: idToken.parse(profile).sub }),
  };
}
