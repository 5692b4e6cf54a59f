"use client";

import { useState } from "react";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { fetchDeviceKey } from "./desk-calls";
import type { SaveDriver } from "./save-driver";
import { useSaveView } from "./save-line";

type SaveNoticesProps = {
  driver: SaveDriver;
  account: string;
  /** Loads their text and shows both; says whether that could be done. */
  onLook: () => Promise<boolean>;
  t: DeskTranslator;
};

/** What has to be done by hand before the case can be saved again; nothing while it saves by itself. */
export function SaveNotices({ driver, account, onLook, t }: SaveNoticesProps) {
  const { state, isKept } = useSaveView(driver);
  if (state.conflict !== null) return <ConflictNotice onLook={onLook} t={t} />;
  if (state.unsent?.why === "sign-in")
    return <SignInNotice driver={driver} account={account} isKept={isKept} t={t} />;
  if (state.unsent?.why !== "refused") return null;
  return (
    <section className="d-note grave w-notice" role="alert">
      <h2>{t("save.refused.title")}</h2>
      <p>{state.unsent.message}</p>
      <button type="button" className="d-button quiet" onClick={driver.reachable}>
        {t("save.again")}
      </button>
    </section>
  );
}

type SignInNoticeProps = Omit<SaveNoticesProps, "onLook"> & { isKept: boolean };

function SignInNotice({ driver, account, isKept, t }: SignInNoticeProps) {
  const [problem, setProblem] = useState<"save.signIn.notYet" | "save.signIn.other" | null>(null);
  const resume = async () => {
    const who = await whoIsSignedIn(account);
    if (who === "same") driver.reachable();
    else setProblem(who === "other" ? "save.signIn.other" : "save.signIn.notYet");
  };
  return (
    <section className="d-note grave w-notice" role="alert">
      <h2>{t("save.signIn.title")}</h2>
      <p>{t(isKept ? "save.signIn.kept.text" : "save.signIn.page.text")}</p>
      <p className="d-actions">
        <a className="d-button" href="/account/sign-in" target="_blank" rel="noopener">
          {t("save.signIn.go")}
        </a>
        <button type="button" className="d-button quiet" onClick={() => void resume()}>
          {t("save.signIn.resume")}
        </button>
        {problem ? <span className="d-said problem">{t(problem)}</span> : null}
      </p>
    </section>
  );
}

/** Whether the one who wrote here is signed in again: text of one person is never saved as another's. */
export async function whoIsSignedIn(account: string): Promise<"same" | "other" | "nobody"> {
  const key = await fetchDeviceKey();
  if (!key) return "nobody";
  return key.account === account ? "same" : "other";
}

function ConflictNotice({ onLook, t }: Pick<SaveNoticesProps, "onLook" | "t">) {
  const [isFailed, setFailed] = useState(false);
  return (
    <section className="d-note grave w-notice" role="alert">
      <h2>{t("save.conflict.title")}</h2>
      <p>{t("save.conflict.text")}</p>
      <p className="d-actions">
        <button
          type="button"
          className="d-button"
          onClick={() => void onLook().then((isLoaded) => setFailed(!isLoaded))}
        >
          {t("save.conflict.look")}
        </button>
        {isFailed ? <span className="d-said problem">{t("save.conflict.noAnswer")}</span> : null}
      </p>
    </section>
  );
}
