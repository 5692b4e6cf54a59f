import { describe, expect, it } from "vitest";
import { namePatterns } from "@/lib/domain/projection/name-pattern";
import { aPerson, aProtectedPerson } from "@/tests/fixtures/a-person";

describe("the patterns of a name", () => {
  it("are none where nothing is to be hidden", () => {
    expect(namePatterns(aPerson())).toBeNull();
  });

  it("know no given name of somebody with one name", () => {
    expect(namePatterns(aProtectedPerson("Fabler", "Небылица"))?.given).toBeNull();
  });

  it("never take a rank that was printed before the name for the name", () => {
    const patterns = namePatterns(
      aProtectedPerson("Ivan Fabler", "Иван Небылица", ["Private Fabler", "Private Ivan Fabler"]),
    );
    expect("A private. Private!".search(patterns?.given ?? /x/)).toBe(-1);
    expect("A private. Private!".search(patterns?.family ?? /x/)).toBe(-1);
  });

  it("answer a long text without a match in a moment", () => {
    const patterns = namePatterns(aProtectedPerson("Ivan Fabler", "Иван Небылица"));
    const long = "Иван Иванович ".repeat(5000);
    const begun = performance.now();
    long.search(patterns?.family ?? /x/);
    long.search(patterns?.given ?? /x/);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
