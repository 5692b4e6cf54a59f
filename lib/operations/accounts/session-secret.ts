import { keyFor } from "@/lib/outside/secrets";

/** The key material with which the cookies of sessions are encrypted. */
export async function sessionSecret(): Promise<string> {
  return (await keyFor("session")).toString("base64url");
}
