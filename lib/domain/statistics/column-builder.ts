import { answers, type CodeColumn, type FactColumns, noDay, type RecordFact } from "./fact-columns";

/** Puts records into columns one by one, without holding them as they came. */
export function columnBuilder() {
  const codes = codeColumns();
  const numbers = numberColumns();
  let size = 0;
  return {
    add(fact: RecordFact): void {
      addCodes(codes, fact);
      addNumbers(numbers, fact);
      for (const months of fact.terms) {
        numbers.termRows.add(size);
        numbers.termMonths.add(months);
      }
      size += 1;
    },
    built: (): FactColumns => ({ size, ...builtCodes(codes), ...builtNumbers(numbers) }),
  };
}

/** The records in columns. */
export function columnsOf(facts: Iterable<RecordFact>): FactColumns {
  const builder = columnBuilder();
  for (const fact of facts) builder.add(fact);
  return builder.built();
}

type Codes = ReturnType<typeof codeColumns>;

function codeColumns() {
  return {
    court: codeBuilder(),
    region: codeBuilder(),
    instance: codeBuilder(),
    provisions: codeBuilder((size) => new Uint32Array(size)),
    result: codeBuilder(),
    appealResult: codeBuilder(),
    cassationResult: codeBuilder(),
  };
}

function addCodes(codes: Codes, fact: RecordFact): void {
  codes.court.add(fact.court);
  codes.region.add(fact.region);
  codes.instance.add(fact.instance);
  codes.provisions.add(fact.provisions.join("|"));
  codes.result.add(fact.result);
  codes.appealResult.add(fact.appealResult);
  codes.cassationResult.add(fact.cassationResult);
}

function builtCodes(codes: Codes) {
  return {
    court: codes.court.built(),
    region: codes.region.built(),
    instance: codes.instance.built(),
    provisions: codes.provisions.built(),
    result: codes.result.built(),
    appealResult: codes.appealResult.built(),
    cassationResult: codes.cassationResult.built(),
  };
}

type Numbered = ReturnType<typeof numberColumns>;

function numberColumns() {
  return {
    received: growing((size) => new Int32Array(size)),
    decided: growing((size) => new Int32Array(size)),
    people: growing((size) => new Uint16Array(size)),
    real: growing((size) => new Uint16Array(size)),
    suspended: growing((size) => new Uint16Array(size)),
    act: growing((size) => new Uint8Array(size)),
    closed: growing((size) => new Uint8Array(size)),
    appealed: growing((size) => new Uint8Array(size)),
    termRows: growing((size) => new Uint32Array(size)),
    termMonths: growing((size) => new Uint16Array(size)),
  };
}

function addNumbers(numbers: Numbered, fact: RecordFact): void {
  numbers.received.add(fact.received ?? noDay);
  numbers.decided.add(fact.decided ?? noDay);
  numbers.people.add(Math.max(1, fact.persons));
  numbers.real.add(fact.real);
  numbers.suspended.add(fact.suspended);
  numbers.act.add(answerOf(fact.actPublished));
  numbers.closed.add(answerOf(fact.closed));
  numbers.appealed.add(fact.appealed ? 1 : 0);
}

function builtNumbers(numbers: Numbered) {
  return {
    received: numbers.received.built(),
    decided: numbers.decided.built(),
    people: numbers.people.built(),
    real: numbers.real.built(),
    suspended: numbers.suspended.built(),
    act: numbers.act.built(),
    closed: numbers.closed.built(),
    appealed: numbers.appealed.built(),
    termRows: numbers.termRows.built(),
    termMonths: numbers.termMonths.built(),
  };
}

function answerOf(answer: boolean | null): number {
  if (answer === null) return answers.unknown;
  return answer ? answers.yes : answers.no;
}

type Places = Uint16Array | Uint32Array;

/** Lists of provisions may be very many; of other codes there are a few hundred. */
function codeBuilder(make: (size: number) => Places = (size) => new Uint16Array(size)) {
  const codes: (string | null)[] = [];
  const places = new Map<string | null, number>();
  const of = growing(make);
  return {
    add(code: string | null): void {
      const known = places.get(code);
      if (known === undefined) {
        places.set(code, codes.length);
        codes.push(code);
      }
      of.add(known ?? codes.length - 1);
    },
    built: (): CodeColumn => ({ codes, of: of.built() }),
  };
}

type Numbers = Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** An array of numbers that doubles when it is full. */
function growing<T extends Numbers>(make: (size: number) => T) {
  let held = make(1024);
  let size = 0;
  return {
    add(value: number): void {
      if (size === held.length) {
        const wider = make(size * 2);
        wider.set(held);
        held = wider;
      }
      held[size] = value;
      size += 1;
    },
    built(): T {
      const exact = make(size);
      exact.set(held.subarray(0, size));
      return exact;
    },
  };
}
