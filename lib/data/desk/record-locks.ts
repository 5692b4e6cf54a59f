/** Numbers of our own for locks on records: with the number of a batch on its run, with 0 on all records. */
export const recordLocks = { space: 0x0720, all: 0 } as const;
