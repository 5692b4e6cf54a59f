import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/browser";
import { z } from "zod";
import type { Language } from "@/lib/domain/language";
import type { PasskeyPurpose } from "@/lib/domain/sign-in";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { sendJson } from "./send-json";

type Ask = {
  purpose: PasskeyPurpose;
  next: string;
  lang: Language;
  /** Shows the browser's own dialogue. */
  ask: (given: {
    optionsJSON: PublicKeyCredentialRequestOptionsJSON;
  }) => Promise<AuthenticationResponseJSON>;
};

const question = z.object({
  options: z.custom<PublicKeyCredentialRequestOptionsJSON>((given) => typeof given === "object"),
});
const entered = z.object({ goTo: z.string().startsWith("/") });

/** Asks the device for a proof and sends it. Gives where to go, or what went wrong in words. */
export async function askPasskey(given: Ask): Promise<{ goTo: string } | { problem: string }> {
  const { purpose, next, lang, ask } = given;
  const failed = deskTranslatorFor(lang)("account.passkey.failed");
  const asked = await sendJson("/account/passkey/question", { purpose }, question);
  if ("problem" in asked) return { problem: asked.problem || failed };
  const answer = await ask({ optionsJSON: asked.body.options }).catch(() => null);
  if (!answer) return { problem: failed };
  const done = await sendJson("/account/passkey/answer", { purpose, next, answer }, entered);
  return "problem" in done ? { problem: done.problem || failed } : { goTo: done.body.goTo };
}
