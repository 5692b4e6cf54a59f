import type {
  PublicKeyCredentialCreationOptionsJSON,
  RegistrationResponseJSON,
} from "@simplewebauthn/browser";
import { z } from "zod";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { sendJson } from "./send-json";

type New = {
  name: string;
  lang: Language;
  /** Shows the browser's own dialogue. */
  ask: (given: {
    optionsJSON: PublicKeyCredentialCreationOptionsJSON;
  }) => Promise<RegistrationResponseJSON>;
};

type Done = { goTo: string } | { problem: string };

const question = z.object({
  options: z.custom<PublicKeyCredentialCreationOptionsJSON>((given) => typeof given === "object"),
});
const added = z.object({ goTo: z.string().startsWith("/") });
const toProve = `/account/prove?next=${encodeURIComponent("/account/second-step")}`;

/** Has the device make a key and sends its public half. Gives where to go, or what went wrong. */
export async function addPasskey({ name, lang, ask }: New): Promise<Done> {
  const failed = deskTranslatorFor(lang)("account.passkey.failed");
  const asked = await sendJson("/account/passkey/new/question", {}, question);
  if ("problem" in asked) return refused(asked, failed);
  const answer = await ask({ optionsJSON: asked.body.options }).catch(() => null);
  if (!answer) return { problem: failed };
  const done = await sendJson("/account/passkey/new/answer", { name, answer }, added);
  return "problem" in done ? refused(done, failed) : { goTo: done.body.goTo };
}

/** Where a fresh proof is wanted it leads there; else it says what is wrong. */
function refused({ problem, kind }: { problem: string; kind: string }, failed: string): Done {
  return kind === "sign-in-again" ? { goTo: toProve } : { problem: problem || failed };
}
