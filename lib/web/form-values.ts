/** The values of these fields of a posted form, in their order; empty where a field was not sent. */
export function formValues<const Names extends readonly string[]>(
  form: URLSearchParams,
  names: Names,
): { [Index in keyof Names]: string };
export function formValues(form: URLSearchParams, names: readonly string[]): string[] {
  return names.map((name) => form.get(name) ?? "");
}
