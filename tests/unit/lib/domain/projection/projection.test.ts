import { expect, it } from "vitest";
import { collectionsOf, publicKinds } from "@/lib/domain/projection/projection";

it.each(publicKinds)(
  "a %s that changes changes the list that it is in, and the sources",
  (kind) => {
    const plural = {
      case: "cases",
      figure: "figures",
      discrepancy: "discrepancies",
      source: "sources",
    };
    expect(collectionsOf[kind]).toEqual(expect.arrayContaining([plural[kind], "sources"]));
  },
);
