/** What the sealed way to a person is for: sealed for one source, it opens for no other. */
export function contactPurpose(sourceId: string): string {
  return `source contact ${sourceId}`;
}
