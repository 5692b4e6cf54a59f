/** What somebody is allowed to be. A lawyer is a reader with saved things. */
export const accountRoles = ["reader", "researcher", "editor", "admin"] as const;
export type AccountRole = (typeof accountRoles)[number];

/**
 * Who is asking. `account` is null for anonymous readers and for the operator at the machine; `fresh`
 * says that the person has just proved again who they are.
 */
export type Actor = { role: AccountRole | "anonymous"; account: string | null; fresh?: boolean };

export const anonymous: Actor = { role: "anonymous", account: null };

/** The operator at the command line: whoever can start the program can do what an admin can. */
export const operator: Actor = { role: "admin", account: null, fresh: true };
