/** How much one account may keep: more than anybody needs, and less than fills a disk. */
export const most = { searches: 200, casefiles: 100, cases: 500, alerts: 200 } as const;

/** The longest name and the longest note, in UTF-16 units. */
export const longestName = 200;
export const longestNote = 20_000;

/** Days for which what was deleted can be brought back. */
export const bringBackDays = 7;
