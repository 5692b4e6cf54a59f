import { PDFDocument } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { pdfText } from "@/lib/outside/extract-pdf";
import { stripPdf } from "@/lib/outside/strip-pdf";
import { inventedPdf, joinedBytes, namesMaker } from "@/tests/fixtures/invented-files";
import { refusedWith } from "@/tests/fixtures/refused-with";

const pdf = await inventedPdf();
const left = await stripPdf(pdf);

describe("a PDF", () => {
  it("tells no more of its maker: not in its properties, nor enclosed, nor in a picture", async () => {
    expect(namesMaker(pdf)).toBe(true);
    expect(namesMaker(left)).toBe(false);
    const again = await PDFDocument.load(left, { updateMetadata: false });
    expect([again.getAuthor(), again.getTitle(), again.getProducer()]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("holds no program and no enclosed file any more", () => {
    const held = Buffer.from(left).toString("latin1");
    for (const name of ["/JavaScript", "/EmbeddedFile", "/OpenAction", "/Metadata", "Exif", "/ID"])
      expect(held, name).not.toContain(name);
  });

  it("still says what it said, a line for each paragraph", async () => {
    expect(await pdfText(left)).toBe(
      "The invented court said five and a half years and went home.\nAnother paragraph begins here.",
    );
  });

  it("keeps nothing of what is hung on behind it", async () => {
    const twofold = joinedBytes(pdf, "\n<script>alert(1)</script>\n%%EOF");
    expect(Buffer.from(await stripPdf(twofold)).includes("<script>")).toBe(false);
  });

  it("is refused where it is damaged", async () => {
    const odd = await refusedWith(stripPdf(joinedBytes("%PDF-1.7\nnothing more\n%%EOF")));
    expect(odd.key).toBe("capture.broken");
  });
});
