/** Words of the desk: accounts. */
export const accountsEn = {
  "account.signIn": "Sign in",
} as const;
