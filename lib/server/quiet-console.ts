/**
 * Keeps what errors quote out of the log: Next prints a thrown error with its message, its stack and
 * the values in them. What remains is the class of the error; the front logs an id beside it.
 */
export function quietConsole(): void {
  console.error = (...said: unknown[]) => {
    const errors = said.filter((item) => item instanceof Error);
    process.stderr.write(
      `${errors.map((error) => error.name).join(" ") || "Error"} while rendering\n`,
    );
  };
}
