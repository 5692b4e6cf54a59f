import { attribute, elementsIn, type PageElement, type PageNode, textOf } from "./page-text";

/** The rows of a table as the texts of their cells. */
export type CardTable = string[][];

/**
 * The tables of a saved card: not those of the act's text, nor the second copy for small screens, nor
 * those that only lay out the page by holding other tables.
 */
export function cardTables(page: PageNode): CardTable[] {
  const tables: CardTable[] = [];
  for (const element of elementsIn(page, (inner) => !isPassedOver(inner)))
    if (element.tagName === "table" && !holdsTable(element)) tables.push(rowsOf(element));
  return tables;
}

function isPassedOver(element: PageElement): boolean {
  if (attribute(element, "id")?.startsWith("cont_doc")) return true;
  return /(?:^|\s)(?:block-mobile|mobile-lawcase-item)(?:\s|$)/u.test(
    attribute(element, "class") ?? "",
  );
}

function holdsTable(table: PageElement): boolean {
  for (const inner of elementsIn(table)) if (inner.tagName === "table") return true;
  return false;
}

function rowsOf(table: PageElement): string[][] {
  const rows: string[][] = [];
  for (const element of elementsIn(table)) {
    if (element.tagName !== "tr") continue;
    const cells = element.childNodes.filter(
      (child) => child.nodeName === "td" || child.nodeName === "th",
    );
    if (cells.length > 0) rows.push(cells.map((cell) => textOf(cell)));
  }
  return rows;
}
