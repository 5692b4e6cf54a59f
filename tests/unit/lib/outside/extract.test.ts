import { describe, expect, it } from "vitest";
import { docx } from "@/lib/domain/media-type";
import { takeApart } from "@/lib/outside/extract";
import {
  inventedDocx,
  inventedPdf,
  inventedPhoto,
  joinedBytes,
} from "@/tests/fixtures/invented-files";
import { refusedWith } from "@/tests/fixtures/refused-with";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("a file that is taken apart in a process of its own", { timeout: 60_000 }, () => {
  it("is refused in words where it is hostile, and nothing else stops", async () => {
    const odd = await refusedWith(takeApart(bytesOf("<svg onload=alert(1)>"), "en"));
    expect([odd.kind, odd.key]).toEqual(["invalid", "capture.unknownType"]);
  });

  it("is refused in words where it eats its reader up", async () => {
    const nested = joinedBytes("%PDF-1.7\n1 0 obj\n", "[".repeat(300_000), "\nendobj\n%%EOF");
    const odd = await refusedWith(takeApart(nested, "en"));
    expect(odd.key).toBe("capture.broken");
  });

  it("comes back with its type, its clean bytes and its words", async () => {
    const page = await takeApart(bytesOf("<html><script>x</script><p>Он отказался.</html>"), "ru");
    expect([page.mediaType, page.text]).toEqual(["text/html", "Он отказался."]);
    const document = await takeApart(inventedDocx(), "ru");
    expect([document.mediaType, document.text?.split("\n").length]).toEqual([docx, 2]);
    const printed = await takeApart(await inventedPdf(), "en");
    expect(printed.text).toContain("five and a half years");
  });

  it("has no words where it is a picture", async () => {
    const photo = await takeApart(await inventedPhoto("webp"), "en");
    expect([photo.mediaType, photo.text]).toEqual(["image/webp", null]);
  });

  it("keeps a text byte by byte, and holds it as it can be quoted", async () => {
    const raw = bytesOf("\ufeffOne\r\ntwo\u202e three e\u0301");
    const kept = await takeApart(raw, "en");
    expect(Buffer.from(kept.body).equals(raw)).toBe(true);
    expect(kept.text).toBe("One\ntwo three \u00e9");
  });
});
