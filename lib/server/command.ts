/** A word of the command line `otkaz`. */
export type Command = {
  name: string;
  /** What `otkaz help` says about it. */
  summary: string;
  /** Does it, and returns the exit code. */
  run(): Promise<number>;
};
