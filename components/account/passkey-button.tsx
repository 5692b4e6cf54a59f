"use client";

import { browserSupportsWebAuthn, startAuthentication } from "@simplewebauthn/browser";
import { useState } from "react";
import type { Language } from "@/lib/domain/language";
import type { PasskeyPurpose } from "@/lib/domain/sign-in";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { askPasskey } from "./ask-passkey";

type PasskeyButtonProps = {
  lang: Language;
  next: string;
  purpose: PasskeyPurpose;
};

/** Signs in with a key on the device. Where the browser has none it says so. */
export function PasskeyButton({ lang, next, purpose }: PasskeyButtonProps) {
  const t = deskTranslatorFor(lang);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const enter = async () => {
    setBusy(true);
    setProblem("");
    const answer = browserSupportsWebAuthn()
      ? await askPasskey({ purpose, next, lang, ask: startAuthentication })
      : { problem: t("account.passkey.unsupported") };
    if ("goTo" in answer) return window.location.assign(answer.goTo);
    setProblem(answer.problem);
    setBusy(false);
  };
  return (
    <div className="a-passkey">
      <button type="button" className="d-button quiet" disabled={busy} onClick={() => void enter()}>
        {busy
          ? t("account.busy")
          : t(purpose === "sign-in" ? "account.passkey.use" : "account.passkey.prove")}
      </button>
      <p className="d-said problem" role="alert" hidden={problem === ""}>
        {problem}
      </p>
    </div>
  );
}
