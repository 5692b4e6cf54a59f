"use client";

import { useState } from "react";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";

type ProviderButtonProps = { lang: Language; name: string; next: string; label?: string };

/** Begins to sign in, or to link an account, by way of the identity provider. */
export function ProviderButton({ lang, name, next, label }: ProviderButtonProps) {
  const t = deskTranslatorFor(lang);
  const [failed, setFailed] = useState(false);
  const leave = async () => {
    const address = await providerAddress(next).catch(() => null);
    if (address) window.location.assign(address);
    else setFailed(true);
  };
  return (
    <div>
      <button type="button" className="d-button quiet" onClick={() => void leave()}>
        {label ?? t("account.provider.use", { name })}
      </button>
      <p className="d-said problem" role="alert" hidden={!failed}>
        {t("account.said.provider-failed")}
      </p>
    </div>
  );
}

/** Where the provider asks who somebody is. */
async function providerAddress(next: string): Promise<string | null> {
  const asked = await fetch("/api/auth/csrf");
  const { csrfToken }: { csrfToken: string } = await asked.json();
  const answer = await fetch("/api/auth/signin/oidc", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ csrfToken, json: "true", callbackUrl: next }),
  });
  const { url }: { url: string } = await answer.json();
  return /^https?:\/\//.test(url) && !url.startsWith(window.location.origin) ? url : null;
}
