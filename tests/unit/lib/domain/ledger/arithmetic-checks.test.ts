import { describe, expect, it } from "vitest";
import { checkKinds, doCheck } from "@/lib/domain/ledger/arithmetic-check";
import { arithmeticChecks } from "@/lib/domain/ledger/arithmetic-checks";
import { seedCalendar, seedLedger } from "@/tests/fixtures/seed-ledger";
import { shippedCasebook } from "@/tests/fixtures/shipped-casebook";

const [ledger, calendar] = [seedLedger(), seedCalendar()];
const { discrepancies } = await shippedCasebook();

function done(id: string) {
  const check = arithmeticChecks.find((one) => one.id === id);
  const result = check && doCheck(check, ledger, calendar);
  if (!result) throw new Error(`no check ${id}`);
  return result;
}

describe("what the seeds' own numbers come to", () => {
  it.each([
    ["april-2023-received", 699, -9, "differs"],
    ["april-2023-received-studied", 731, 23, "differs"],
    ["april-2023-decided", 249, -111, "differs"],
    ["april-2023-terms-published", 69, -17, "differs"],
    ["end-2024-received", 15_902, -98, "holds"],
    ["end-2024-sentenced", 13_998, 101, "differs"],
    ["proekt-two-offences", 4662, 62, "holds"],
    ["proekt-four-offences", 4822, 222, "holds"],
    ["end-2024-pending", 1830, null, "unprinted"],
    ["april-2023-pending", 348, null, "unprinted"],
    ["april-2023-absence-twice", 32, null, "unprinted"],
    ["april-2023-disobedience-twice", 5, null, "unprinted"],
    ["trials-less-cases-2023", 76, null, "unprinted"],
    ["july-2024-left", 176, null, "unprinted"],
    ["left-for-2022", 77, null, "unprinted"],
    ["implied-2022", 1038, null, "unprinted"],
    ["implied-2021", 692, null, "unprinted"],
    ["maximum-doubled", 2, 0, "holds"],
  ])("%s makes %d", (id, computed, difference, verdict) => {
    expect(done(id)).toMatchObject({ computed, difference, verdict });
  });

  it.each([
    ["april-2023-suspended-third", 36.0, "holds"],
    ["april-2023-suspended-forty", 36.0, "differs"],
    ["over-a-month-of-studied", 51.9, "holds"],
    ["over-a-month-of-received", 54.5, "holds"],
    ["april-2023-published", 6.9, "unprinted"],
    ["april-2023-penalty-known", 38.2, "unprinted"],
    ["april-2023-absence-of-all", 88.8, "unprinted"],
    ["april-2023-cleared-disobedience", 33.3, "unprinted"],
    ["april-2023-cleared-desertion", 21.4, "unprinted"],
    ["april-2023-cleared-violence", 42.3, "unprinted"],
    ["end-2024-absence-of-all", 89.2, "unprinted"],
    ["three-regions-of-2024", 43.9, "unprinted"],
    ["three-regions-since-mobilisation", 13.6, "unprinted"],
    ["end-2024-cleared-absence", 87.9, "unprinted"],
    ["end-2024-cleared-disobedience", 94.0, "unprinted"],
    ["end-2024-cleared-desertion", 82.4, "unprinted"],
  ])("%s makes %d of a hundred", (id, share, verdict) => {
    expect(done(id).computed).toBeCloseTo(share, 1);
    expect(done(id).verdict).toBe(verdict);
  });

  it.each([
    ["march-2024-working-days", 20, 34.2, "holds"],
    ["july-2024-working-days", 23, 39.1, "holds"],
    ["july-2024-one-day-less", 22, 40.9, "holds"],
    ["half-2023-a-week", 26, 79.8, "differs"],
    ["year-2023-a-week", 52, 107.6, "holds"],
  ])("%s divides by %d and makes %d", (id, time, rate, verdict) => {
    expect(done(id)).toMatchObject({ time, verdict });
    expect(done(id).computed).toBeCloseTo(rate, 1);
  });

  it("makes 1.87 times of what the headline doubles and the text almost doubles", () => {
    expect(done("doubled-2024").computed).toBeCloseTo(1.87, 2);
    expect(done("doubled-2024").verdict).toBe("differs");
    expect(done("almost-doubled-2024").verdict).toBe("holds");
  });
});

describe("the checks", () => {
  it("can all be done with the figures that ship", () => {
    const undone = arithmeticChecks.filter((check) => !doCheck(check, ledger, calendar));
    expect(undone.map(({ id }) => id)).toEqual([]);
  });

  it("are told apart by their ids and are of every kind", () => {
    expect(new Set(arithmeticChecks.map(({ id }) => id)).size).toBe(arithmeticChecks.length);
    expect(new Set(arithmeticChecks.map(({ kind }) => kind))).toEqual(new Set(checkKinds));
  });

  it("name only discrepancies that are on record and concern one of their figures", () => {
    const figuresOf = new Map(discrepancies.map(({ id, figures }) => [id, figures]));
    for (const { id, figures, by = [], expected, discrepancy } of arithmeticChecks) {
      if (discrepancy === null) continue;
      const named = [...figures, ...by, expected ?? ""].map((ref) => ref.split("/")[0]);
      expect(named, id).toEqual(
        expect.arrayContaining([
          expect.toSatisfy((one: string) => figuresOf.get(discrepancy)?.includes(one) ?? false),
        ]),
      );
    }
  });
});
