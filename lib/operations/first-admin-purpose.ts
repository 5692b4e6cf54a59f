/** What the first admin's one-time link is for. */
export const firstAdminPurpose = "first-admin";
