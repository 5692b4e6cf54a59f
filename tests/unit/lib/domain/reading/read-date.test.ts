import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inexactDate } from "@/lib/domain/inexact-date";
import { findDates, readDate } from "@/lib/domain/reading/read-date";
import { formatInexactDate } from "@/lib/messages/formatters/inexact-date";

const edtfOf = (text: string) => {
  const reading = readDate(text);
  return reading.ok ? reading.value.edtf : reading.key;
};

describe("a date that cannot be read", () => {
  it.each([
    ["", "fields.read.empty"],
    ["soon", "fields.read.date"],
    ["5 hats 2023", "fields.read.date"],
    ["7 April 2023 and more", "fields.read.date"],
    ["In January", "fields.read.dateYear"],
    ["7 апреля", "fields.read.dateYear"],
    ["осенью", "fields.read.dateYear"],
    ["30 February 2023", "fields.read.dateNoDay"],
    ["31.04.2023", "fields.read.dateNoDay"],
    ["2023-02-30", "fields.read.dateNoDay"],
    ["13/13/2023", "fields.read.dateNoDay"],
    ["7/4/2023", "fields.read.dateAmbiguous"],
    ["07.04.23", "fields.read.dateAmbiguous"],
    ["зима 2022", "fields.read.dateWinter"],
    ["early 2023", "fields.read.dateVague"],
    ["конец лета 2022", "fields.read.dateVague"],
    ["after 3 May 2023", "fields.read.dateOpen"],
    ["до 3 мая 2023", "fields.read.dateOpen"],
    ["в ночь на 30 февраля 2023", "fields.read.dateNoDay"],
    ["в ночь на март", "fields.read.dateYear"],
    ["Friday", "fields.read.date"],
    ["5 May 2023 – 3 May 2023", "fields.read.reversed"],
    ["x".repeat(201), "fields.read.tooLong"],
  ])("%j is refused with %s", (text, key) => {
    expect(edtfOf(text)).toBe(key);
  });

  it.each([
    ["7/4/2023", ["2023-04-07", "2023-07-04"]],
    ["07.04.23", ["2023-04-07"]],
    ["winter 2022", ["2021-24", "2022-24"]],
    ["early 2023", ["2023"]],
  ])("%j is offered as %j", (text, candidates) => {
    expect(readDate(text)).toMatchObject({ ok: false, candidates });
  });

  it("never makes up a day: what is read holds no more than its words", () => {
    expect(readDate("апрель 2023")).toMatchObject({
      value: { earliest: "2023-04-01", latest: "2023-04-30", precision: "month" },
    });
  });

  it("is never an error, and what is read may always be stored", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: "grapheme" }), (text) => {
        const reading = readDate(text);
        return !reading.ok || inexactDate.safeParse(reading.value).success;
      }),
    );
  });
});

describe("words of dates in any order", () => {
  const words = [
    "с",
    "по",
    "5",
    "мая",
    "2023",
    "осень",
    "late",
    "-",
    "около",
    "12.2022",
    "and",
    "г.",
  ];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 10 }).map((all) => all.join(" "));

  it("are read or refused, and found only where they stand", () => {
    fc.assert(
      fc.property(text, (written) => {
        const reading = readDate(written);
        expect(!reading.ok || inexactDate.safeParse(reading.value).success).toBe(true);
        for (const { words: found, start, end } of findDates(written))
          expect(written.slice(start, end)).toBe(found);
      }),
    );
  });
});

describe("a date as people write it", () => {
  it.each([
    ["7 April 2023", "2023-04-07"],
    ["7th of April, 2023", "2023-04-07"],
    ["April 7, 2023", "2023-04-07"],
    ["on 7 Apr. 2023", "2023-04-07"],
    ["07.04.2023", "2023-04-07"],
    ["7.4.2023", "2023-04-07"],
    ["25/4/2023", "2023-04-25"],
    ["4/25/2023", "2023-04-25"],
    ["4/4/2023", "2023-04-04"],
    ["7 апреля 2023 года", "2023-04-07"],
    ["7 апр. 2023 г.", "2023-04-07"],
    ["7-го апреля 2023", "2023-04-07"],
    ["апрель 2023", "2023-04"],
    ["в апреле 2023 года", "2023-04"],
    ["In April 2023", "2023-04"],
    ["2023", "2023"],
    ["в 2023 году", "2023"],
    ["осень 2022", "2022-23"],
    ["fall 2022", "2022-23"],
    ["летом 2022 года", "2022-22"],
    ["зима 2022/23", "2022-24"],
    ["winter 2022–2023", "2022-24"],
    ["21.09.2022 г.", "2022-09-21"],
    ["21.09.2022 года", "2022-09-21"],
    ["7-го апреля 2023-го", "2023-04-07"],
    ["в 2023-м", "2023"],
    ["Friday, 7 April 2023", "2023-04-07"],
    ["в пятницу, 7 апреля 2023 года", "2023-04-07"],
  ])("%j is %s", (text, edtf) => {
    expect(edtfOf(text)).toBe(edtf);
  });

  it.each([
    ["late December 2022", "2022-12-21/2022-12-31"],
    ["в конце декабря 2022 года", "2022-12-21/2022-12-31"],
    ["начало февраля 2024", "2024-02-01/2024-02-10"],
    ["mid-May 2023", "2023-05-11/2023-05-20"],
    ["the end of February 2024", "2024-02-21/2024-02-29"],
    ["first half of 2023", "2023-01/2023-06"],
    ["вторая половина 2023 года", "2023-07/2023-12"],
    ["between 3 and 5 May 2023", "2023-05-03/2023-05-05"],
    ["между 3 и 5 мая 2023", "2023-05-03/2023-05-05"],
    ["с 3 по 5 мая 2023 года", "2023-05-03/2023-05-05"],
    ["3–5 May 2023", "2023-05-03/2023-05-05"],
    ["3 May – 5 June 2023", "2023-05-03/2023-06-05"],
    ["June–August 2022", "2022-06/2022-08"],
    ["December 2022 – January 2023", "2022-12/2023-01"],
    ["с 2022 по 2023 год", "2022/2023"],
    ["в ночь на 3 марта 2024", "2024-03-02/2024-03-03"],
    ["в ночь на 1 января 2023 года", "2022-12-31/2023-01-01"],
    ["в ночь с 2 на 3 марта 2024", "2024-03-02/2024-03-03"],
    ["the night of 2 to 3 March 2024", "2024-03-02/2024-03-03"],
    ["5 or 6 May 2023", "2023-05-05/2023-05-06"],
    ["5 мая 2023 или 6 мая 2023", "2023-05-05/2023-05-06"],
    ["28-30.09.2022", "2022-09-28/2022-09-30"],
    ["28.09–02.10.2022", "2022-09-28/2022-10-02"],
    ["28.09. — 02.10.2022 г.", "2022-09-28/2022-10-02"],
    ["ночь на 3 мая 2023", "2023-05-02/2023-05-03"],
    ["Q1 2023", "2023-01/2023-03"],
    ["первый квартал 2023 года", "2023-01/2023-03"],
    ["IV квартал 2023", "2023-10/2023-12"],
    ["второе полугодие 2023", "2023-07/2023-12"],
  ])("%j is the span %s", (text, edtf) => {
    expect(edtfOf(text)).toBe(edtf);
  });

  it.each([
    ["около 20 марта 2023", "2023-03-20~"],
    ["about April 2023", "2023-04~"],
    ["к лету 2023", "2023-22~"],
    ["by April 2023", "2023-04~"],
  ])("%j is about %s", (text, edtf) => {
    expect(edtfOf(text)).toBe(edtf);
  });

  it.each(["2023-04~", "2022-24", "2022-12-21/2022-12-31"])(
    "in EDTF, %s, means itself and was not printed",
    (edtf) => {
      expect(readDate(edtf)).toMatchObject({ value: { edtf, printed: null } });
    },
  );

  it("keeps the words in which it was written", () => {
    expect(readDate(" осень 2022 ")).toMatchObject({ value: { printed: "осень 2022" } });
  });

  it("is read back from the words in which it is shown", () => {
    const day = fc.date({
      min: new Date("1990-01-01"),
      max: new Date("2090-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.constantFrom("en", "ru"), (date, lang) => {
        const edtf = date.toISOString().slice(0, 10);
        for (const expression of [edtf, edtf.slice(0, 7), edtf.slice(0, 4)]) {
          const reading = readDate(expression);
          if (!reading.ok) throw new Error(expression);
          expect(edtfOf(formatInexactDate(reading.value, lang))).toBe(expression);
        }
      }),
    );
  });
});

describe("two years of which the second is short", () => {
  it("are asked about where they could be a season", () => {
    expect(readDate("2022-23")).toMatchObject({
      key: "fields.read.dateAmbiguous",
      candidates: ["2022/2023", "autumn 2022"],
    });
    expect(edtfOf("2022/2023")).toBe("2022/2023");
    expect(edtfOf("autumn 2022")).toBe("2022-23");
  });

  it("are those of a winter where it is named", () => {
    expect(edtfOf("winter 2022-23")).toBe("2022-24");
  });
});

describe("dates in a longer text", () => {
  it.each([
    ["вернулся не позднее 5 мая 2023 года", []],
    ["he left after 5 May 2023", []],
    ["служба 28.09–02.10.2022", ["2022-09-28/2022-10-02"]],
    ["absent since 21 September 2022", ["2022-09-21"]],
    ["с 21 сентября 2022 года отсутствовал", ["2022-09-21"]],
  ])("are what is told, and no bound of it: %s", (text, edtf) => {
    expect(findDates(text).map(({ value }) => value.edtf)).toEqual(edtf);
  });

  it("are found where they are known well enough", () => {
    const text = "On April 7, 2023, he and 5 others, who had left in summer 2022, came in May.";
    expect(findDates(text).map(({ value }) => value.edtf)).toEqual(["2023-04-07", "2022-22"]);
  });

  it("are none where there are none", () => {
    expect(findDates("He may come with 12 men to the 3rd company.")).toEqual([]);
  });
});
