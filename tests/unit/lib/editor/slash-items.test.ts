import { describe, expect, it } from "vitest";
import { slashItems, slashItemsFor } from "@/lib/editor/slash-items";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";

const find = (query: string) =>
  slashItemsFor(query, (id) => [
    deskTranslatorFor("en")(`editor.tool.${id}`),
    deskTranslatorFor("ru")(`editor.tool.${id}`),
  ]);

describe("the slash menu", () => {
  it("offers everything at first", () => expect(find("")).toHaveLength(slashItems.length));

  it.each([
    ["tab", "table"],
    ["табл", "table"],
    ["footn", "cite"],
    ["сноска", "cite"],
    ["number", "orderedList"],
    ["купюра", "gap"],
  ])("finds by %j, in either language, %s", (query, id) => expect(find(query)).toContain(id));

  it("finds nothing by words that begin nothing", () => expect(find("xyz")).toEqual([]));
});
