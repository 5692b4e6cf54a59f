/** An attribute of the schema that stands in HTML as `data-…`, so that copying within the desk keeps it. */
export function dataAttribute(data: string, spec: { default?: string | null; required?: boolean }) {
  const attribute = `data-${data}`;
  return (name: string) => ({
    ...(spec.required ? { isRequired: true } : { default: spec.default ?? null }),
    validate: spec.default === null ? "string|null" : "string",
    parseHTML: (element: HTMLElement) => element.getAttribute(attribute) ?? spec.default ?? "",
    renderHTML: (attributes: Record<string, unknown>) => {
      const value = attributes[name];
      return typeof value === "string" && value !== "" ? { [attribute]: value } : {};
    },
  });
}

/** The id of a block. A new block has none yet; what is stored always has one. */
export const blockId = dataAttribute("block", { default: "" })("id");
