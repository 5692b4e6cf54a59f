import { headers } from "next/headers";

/** The address that this request came from. The front has written it; nobody else can. */
export async function senderAddress(): Promise<string> {
  return (await headers()).get("x-forwarded-for") ?? "127.0.0.1";
}
