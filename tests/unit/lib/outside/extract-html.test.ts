import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlText } from "@/lib/outside/extract-html";

describe("the words of a page", () => {
  it("never hold what a page runs, hides or only decorates", () => {
    const page = `<!doctype html><head><title>no</title><style>no{}</style></head><body>
      <script>no()</script><noscript>no</noscript><svg><text>no</text></svg><nav>no</nav>
      <p hidden>no</p><template>no</template><iframe srcdoc="no">no</iframe><p>yes</p>`;
    expect(htmlText(page)).toBe("yes");
  });

  it("stand in a line for each block, cells divided by tabs", () => {
    const page = `<h1>Head</h1><p>One <b>bo</b>ld\n word</p>two<br>three<ul><li>a<li>b</ul>
      <table><tr><td>c<td>d</table>`;
    expect(htmlText(page)).toBe("Head\nOne bold word\ntwo\nthree\na\nb\nc\td");
  });

  it("are not cut by hyphens that nobody sees", () => {
    expect(htmlText("<p>воен\u00adно\u00adслу\u200bжащий</p>")).toBe("военнослужащий");
  });

  it("keep what was written as an entity as mere words", () => {
    expect(htmlText("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")).toBe(
      "<script>alert(1)</script>",
    );
  });

  it("are read of pages as deep as nobody writes them", () => {
    expect(htmlText(`${"<div>".repeat(20_000)}deep`)).toBe("");
  });

  it("are read of whatever is sent", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof htmlText(text) === "string"));
  });
});
