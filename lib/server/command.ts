/** A word of the command line `otkaz`. */
export type Command = {
  name: string;
  /** What `otkaz help` says about it. */
  summary: string;
  /** Does it with the words that follow its name, and returns the exit code. */
  run(words: readonly string[]): Promise<number>;
};
