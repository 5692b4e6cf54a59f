import { readEnv } from "@/lib/env";

/** The public address of the site, without a slash at its end. Never taken from a request. */
export function appUrl(): string {
  return readEnv().appUrl;
}
