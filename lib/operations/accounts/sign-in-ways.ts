import { type Env, readEnv } from "@/lib/env";

/** Which ways in this Otkaz has beside the passphrase; `provider` is the name of one, if there is one. */
export function signInWays(): { provider: string | null; isOpen: boolean } {
  const { oidc, openRegistration } = readEnv();
  return { provider: oidc?.name ?? null, isOpen: openRegistration };
}

/** The identity provider of this Otkaz, with its secret; undefined where there is none. */
export function identityProvider(): Env["oidc"] {
  return readEnv().oidc;
}
