/** What a file of records may hold. Sizes in bytes of the file, lengths in characters of its text. */
export const fileLimits = {
  /** The longest row: one line, one row of a table, one object. A record with its act fits amply. */
  row: 4_000_000,
  /** The longest saved page. */
  card: 6_000_000,
  /** How much of the beginning tells the format. */
  head: 64 * 1024,
  /** Columns of a table. */
  columns: 200,
  archive: {
    members: 200_000,
    /** One member, unpacked. */
    member: 8 * 1024 ** 3,
    /** All of them, unpacked. */
    total: 32 * 1024 ** 3,
    /** From ten megabytes on, records do not pack better than this. */
    ratio: 150,
    judgedFrom: 10 * 1024 ** 2,
    name: 240,
  },
} as const;
