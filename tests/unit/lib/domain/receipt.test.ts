import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readReceipt, receiptBytes, receiptCode } from "@/lib/domain/receipt";

const bytes = fc.uint8Array({ minLength: receiptBytes, maxLength: receiptBytes });

describe("the code of a receipt", () => {
  it("is 26 signs in five groups, none of which is taken for another", () => {
    fc.assert(
      fc.property(bytes, (given) => {
        expect(receiptCode(given)).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{6}$/);
      }),
    );
  });

  it("is another for other bytes", () => {
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const equal = Buffer.from(one).equals(Buffer.from(other));
        expect(receiptCode(one) === receiptCode(other)).toBe(equal);
      }),
    );
  });

  it("is read however it is typed", () => {
    fc.assert(
      fc.property(bytes, (given) => {
        const code = receiptCode(given);
        const plain = code.replaceAll("-", "");
        const typed = code.toLowerCase().replaceAll("-", " – ").replaceAll("1", "l");
        expect([readReceipt(code), readReceipt(plain), readReceipt(typed)]).toEqual([
          plain,
          plain,
          plain,
        ]);
      }),
    );
  });

  it.each([
    "",
    "abc",
    "U".repeat(26),
    "0".repeat(25),
    "0".repeat(27),
    "Я".repeat(26),
    "0".repeat(500),
  ])("never is %j", (typed) => {
    expect(readReceipt(typed)).toBeNull();
  });
});
