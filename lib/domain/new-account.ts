import { z } from "zod";
import { alias } from "./account";
import { newPassphrase } from "./passphrase";
import { emailKey } from "./sign-in";

/** An e-mail address as it is kept: one spelling, no letters that merely look alike. */
const email = z
  .string()
  .max(254, "account.email")
  .transform(emailKey)
  .pipe(z.email("account.email"));

/** What somebody gives who makes an account: e-mail address, public alias, passphrase. */
export const newAccount = z.strictObject({ email, alias, passphrase: newPassphrase });
