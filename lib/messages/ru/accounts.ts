import type { accountsEn } from "@/lib/messages/en/accounts";

/** Words of the desk: accounts. */
export const accountsRu: Record<keyof typeof accountsEn, string> = {
  "account.signIn": "Войти",
};
