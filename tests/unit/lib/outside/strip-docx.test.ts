import { strFromU8, strToU8, unzipSync } from "fflate";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { docxText } from "@/lib/outside/extract-docx";
import { stripDocx } from "@/lib/outside/strip-docx";
import { inventedDocx, inventedPhoto, maker, namesMaker } from "@/tests/fixtures/invented-files";
import { refusedWith } from "@/tests/fixtures/refused-with";

const left = await stripDocx(
  inventedDocx({ "word/media/image1.jpeg": await inventedPhoto("jpeg") }),
);
const parts = unzipSync(left);

describe("a word-processor document", () => {
  it("tells no more of its maker, in properties, previews or tracked changes", () => {
    expect(Object.values(parts).some(namesMaker)).toBe(false);
    expect(Object.keys(parts).filter((name) => name.startsWith("docProps"))).toEqual([]);
  });

  it("no longer names the parts that are gone", () => {
    const said = ["[Content_Types].xml", "_rels/.rels"].map((name) =>
      strFromU8(parts[name] ?? new Uint8Array()),
    );
    expect(said.join("")).not.toContain("docProps");
  });

  it("asks nobody for a template when it is opened, and keeps its links", () => {
    const relations = strFromU8(parts["word/_rels/document.xml.rels"] ?? new Uint8Array());
    expect(relations).not.toContain("tracker.invalid");
    expect(relations).toContain("https://press.invalid/a");
  });

  it("holds pictures that do not tell where they were taken", async () => {
    const picture = parts["word/media/image1.jpeg"];
    expect((await sharp(picture).metadata()).exif).toBeUndefined();
  });

  it("still says what it said, without what was struck out", async () => {
    expect(await docxText(left)).toBe("Выдуманный солдат отказался.\nThe invented court met.");
    expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).not.toContain("struck out");
  });

  it("tells nothing by the names of its pictures and by variables of a program", async () => {
    const path = `C:\\Users\\${maker}\\scan.png`;
    const drawing = `<wp:docPr id="1" name="${path}" descr='${path}' title="${path}"/>
      <pic:cNvPr id="2" name="${path}" descr="A map of an invented place"/>`;
    const named = inventedDocx({
      "word/document.xml": strToU8(
        `<w:document xmlns:w="urn:w"><w:body><w:p>${drawing}</w:p></w:body></w:document>`,
      ),
      "word/settings.xml": strToU8(
        `<w:settings><w:docVars><w:docVar w:name="who" w:val="${maker}"/></w:docVars></w:settings>`,
      ),
    });
    const clean = unzipSync(await stripDocx(named));
    expect(Object.values(clean).some(namesMaker)).toBe(false);
    const words = strFromU8(clean["word/document.xml"] ?? new Uint8Array());
    expect(words).toContain('descr="A map of an invented place"');
  });

  it("is refused that defines an entity", async () => {
    const laughing = inventedDocx({
      "word/document.xml": strToU8('<!DOCTYPE a [<!ENTITY b "ccc">]><w:document>&b;</w:document>'),
    });
    expect((await refusedWith(stripDocx(laughing))).key).toBe("capture.broken");
  });
});
