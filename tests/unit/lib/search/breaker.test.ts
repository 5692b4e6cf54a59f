import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBreaker } from "@/lib/search/breaker";

function opened(at = 0) {
  const breaker = createBreaker();
  for (let time = 0; time < 3; time++) breaker.failed(at);
  return breaker;
}

describe("an engine that fails", () => {
  it("is asked again after one failure, and after two", () => {
    const breaker = createBreaker();
    breaker.failed(0);
    expect(breaker.mayAsk(0)).toBe(true);
    breaker.failed(0);
    expect(breaker.mayAsk(0)).toBe(true);
  });

  it("is left alone for five seconds after three failures in a row", () => {
    const breaker = opened();
    expect(breaker.mayAsk(0)).toBe(false);
    expect(breaker.mayAsk(4999)).toBe(false);
    expect(breaker.mayAsk(5000)).toBe(true);
  });

  it("is tried by one question, not by all that wait", () => {
    const breaker = opened();
    expect(breaker.mayAsk(5000)).toBe(true);
    expect(breaker.mayAsk(5000)).toBe(false);
  });

  it("is left alone for twice as long when the trial fails, up to two minutes", () => {
    const breaker = opened();
    breaker.mayAsk(5000);
    breaker.failed(5000);
    expect(breaker.mayAsk(14_999)).toBe(false);
    expect(breaker.mayAsk(15_000)).toBe(true);
    for (let time = 0; time < 20; time++) breaker.failed(20_000);
    expect(breaker.mayAsk(139_999)).toBe(false);
    expect(breaker.mayAsk(140_000)).toBe(true);
  });

  it("is asked by everybody after its first answer", () => {
    const breaker = opened();
    breaker.mayAsk(5000);
    breaker.answered();
    expect(breaker.mayAsk(5000)).toBe(true);
    expect(breaker.mayAsk(5000)).toBe(true);
    breaker.failed(5000);
    expect(breaker.mayAsk(5000)).toBe(true);
  });

  it("is never left alone for longer than two minutes, whatever happened", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (outcomes) => {
        const breaker = createBreaker();
        for (const well of outcomes) well ? breaker.answered() : breaker.failed(1000);
        expect(breaker.mayAsk(1000 + 120_000)).toBe(true);
      }),
    );
  });
});
