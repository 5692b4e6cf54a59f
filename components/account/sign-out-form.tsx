"use client";

import { announceSignOut } from "@/components/offline/sign-out-channel";
import { forgetEverything } from "./forget-everything";

/** Signs out. What this site keeps on the device is taken away first; without scripts the browser does it. */
export function SignOutForm({ submit }: { submit: string }) {
  return (
    <form
      method="post"
      action="/account/sign-out/now"
      onSubmit={() => {
        announceSignOut();
        void forgetEverything(window);
      }}
    >
      <button type="submit" className="d-button">
        {submit}
      </button>
    </form>
  );
}
