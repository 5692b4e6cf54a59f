import type { Translator } from "@/lib/messages/translator";
import { addresses } from "./addresses";

/** A court by name, as a link to its page. */
export function CourtLink({ court, t }: { court: { code: string; name: string }; t: Translator }) {
  return <a href={addresses.court(t.lang, court.code)}>{court.name}</a>;
}
