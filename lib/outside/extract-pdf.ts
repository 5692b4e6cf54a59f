import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { Refusal } from "@/lib/domain/refusal";
import { linesToText, type PrintedLine } from "./extract-pdf-lines";

const mostPages = 2000;

/** The words of a PDF, a line for each paragraph; empty where it holds pictures of pages alone. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const task = getDocument({
    // Its own copy: the reader takes over the memory that it is given.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    verbosity: 0,
  });
  const document = await task.promise.catch(refused);
  const pages: string[] = [];
  try {
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number++)
      pages.push(linesToText(await linesOf(await document.getPage(number))));
  } catch {
    throw new Refusal("invalid", "capture.broken");
  } finally {
    await task.destroy();
  }
  return pages.filter(Boolean).join("\n");
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>["promise"]>["getPage"]>>;

const empty: PrintedLine = { words: "", y: 0, height: 0 };

async function linesOf(page: Page): Promise<PrintedLine[]> {
  const { items } = await page.getTextContent();
  const lines: PrintedLine[] = [];
  let line = empty;
  for (const item of items) {
    if (!("str" in item)) continue;
    // The end of a line is often an empty item of its own, which stands nowhere.
    line = line === empty ? begun(item) : { ...line, words: line.words + item.str };
    if (!item.hasEOL) continue;
    lines.push(line);
    line = empty;
  }
  return [...lines, line];
}

function begun(item: { str: string; transform: unknown[]; height: number }): PrintedLine {
  if (item.str.trim() === "") return empty;
  return { words: item.str, y: Number(item.transform[5] ?? 0), height: item.height };
}

function refused(error: unknown): never {
  const isLocked = error instanceof Error && error.name === "PasswordException";
  throw new Refusal("invalid", isLocked ? "capture.locked" : "capture.broken");
}
