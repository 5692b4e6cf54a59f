import { AlignmentType, convertMillimetersToTwip, type IStylesOptions, LevelFormat } from "docx";
import type { Language } from "@/lib/domain/language";

/** The language of a run as Word names it; other languages by their own codes. */
export function wordLanguage(lang: string): { value: string } {
  const known: Record<string, string> = { en: "en-GB", ru: "ru-RU" };
  return { value: known[lang] ?? lang };
}

/** A4 with the margins of a Russian court paper: 30 mm on the side of the binding. */
export const pageSetting = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(20),
    bottom: convertMillimetersToTwip(20),
    left: convertMillimetersToTwip(30),
    right: convertMillimetersToTwip(15),
  },
};

/** The width of the text in twentieths of a point. */
export const textWidth = convertMillimetersToTwip(165);

/** A list of points. */
export const bullets = {
  config: [
    {
      reference: "points",
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "–",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 425, hanging: 283 } } },
        },
      ],
    },
  ],
};

/** The styles of a memo: black serif on white, headings by size and weight alone. */
export function memoStyles(lang: Language): IStylesOptions {
  const font = "Times New Roman";
  const bold = { bold: true, color: "000000", font };
  return {
    default: {
      document: {
        run: { font, size: 24, language: wordLanguage(lang) },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: {
        run: { ...bold, size: 34 },
        paragraph: { spacing: { after: 240 }, keepNext: true },
      },
      heading1: {
        run: { ...bold, size: 28 },
        paragraph: { spacing: { before: 360, after: 140 }, keepNext: true },
      },
      heading2: {
        run: { ...bold, size: 25 },
        paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
      },
      footnoteText: { run: { size: 18, font }, paragraph: { spacing: { after: 40 } } },
      hyperlink: { run: { color: "1D4F7C", underline: {} } },
    },
    paragraphStyles: [
      ownStyle("Lead", { size: 26 }, { spacing: { after: 160 } }),
      ownStyle("Aside", { size: 21, color: "444444" }, { spacing: { after: 120 } }),
      ownStyle("Warning", { bold: true }, { spacing: { after: 120 } }),
      ownStyle("Quotation", {}, { indent: { left: 567 }, spacing: { before: 80, after: 20 } }),
      ownStyle("Supports", { size: 20, color: "444444" }, { indent: { left: 567 } }),
      ownStyle("Cell", { size: 21 }, { spacing: { before: 30, after: 30, line: 252 } }),
      ownStyle("Running", { size: 17, color: "444444" }, { spacing: { after: 0 } }),
    ],
  };
}

type Own = NonNullable<IStylesOptions["paragraphStyles"]>[number];

function ownStyle(
  name: string,
  run: NonNullable<Own["run"]>,
  paragraph: NonNullable<Own["paragraph"]>,
): Own {
  return { id: name, name, basedOn: "Normal", quickFormat: true, run, paragraph };
}
