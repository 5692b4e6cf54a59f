"use client";

import { browserSupportsWebAuthn, startRegistration } from "@simplewebauthn/browser";
import { type FormEvent, useId, useState } from "react";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { addPasskey } from "./ask-new-passkey";

/** Adds a key on this device, or a security key, under a name. */
export function AddPasskey({ lang }: { lang: Language }) {
  const t = deskTranslatorFor(lang);
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const add = async (name: string) => {
    setBusy(true);
    setProblem("");
    const done = browserSupportsWebAuthn()
      ? await addPasskey({ name, lang, ask: startRegistration })
      : { problem: t("account.passkey.unsupported") };
    if ("goTo" in done) return window.location.assign(done.goTo);
    setProblem(done.problem);
    setBusy(false);
  };
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get("name");
    void add(typeof name === "string" ? name : "");
  };
  return (
    <form className="d-form" onSubmit={send}>
      <div className="d-field">
        <label htmlFor={id}>{t("account.keys.name")}</label>
        <input id={id} name="name" required maxLength={60} aria-describedby={`${id}-hint`} />
        <p id={`${id}-hint`} className="d-hint">
          {t("account.keys.name.hint")}
        </p>
      </div>
      <div className="d-form-end">
        <button type="submit" className="d-button quiet" disabled={busy}>
          {busy ? t("account.busy") : t("account.keys.add")}
        </button>
        <p className="d-said problem" role="alert" hidden={problem === ""}>
          {problem}
        </p>
      </div>
    </form>
  );
}
