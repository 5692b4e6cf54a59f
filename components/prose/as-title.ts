/** A statement as a title: without its full stop. */
export function asTitle(statement: string): string {
  return statement.replace(/(?<!\.)\.$/, "");
}
