/** Why Otkaz cannot start or go on; the message is one sentence for the operator. */
export class StartProblem extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "StartProblem";
  }
}
