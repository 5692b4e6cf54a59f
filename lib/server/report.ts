/** Takes one line for the operator about what is being done. */
export type Report = (line: string) => void;
