import { expect, test } from "vitest";
import { type NarrativeNode, narrativeText } from "@/lib/domain/narrative";
import { canonicalNarrative } from "@/lib/editor/canonical-narrative";
import { openBrowser } from "@/tests/e2e/setup/browser";
import { beginCase, narrative, openCase, untilSaved } from "@/tests/e2e/setup/case-page";
import { heldCase } from "@/tests/e2e/setup/held-case";
import { pastedPages } from "@/tests/e2e/setup/pasted-pages";
import { aStaffMember, type StaffMember } from "@/tests/e2e/setup/staff";

const browser = await openBrowser();

test.each(pastedPages)(
  "what is pasted from $from is clean structure and nothing else",
  async ({ html }) => {
    // Chromium notes every handler in HTML that is only read, in a document where nothing can run.
    const bears = /^error: Executing inline event handler violates/;
    const member = await aStaffMember(browser, "researcher", { bears });
    const { page } = member;
    const alerts: string[] = [];
    page.on("dialog", (dialog) => {
      alerts.push(dialog.message());
      void dialog.dismiss();
    });
    const id = await beginCase(member, "An invented case for pasting");
    await openCase(member, id);
    await paste(member, html);
    await untilSaved(member);

    const shown = await narrative(member, "en").innerHTML();
    expect(shown).not.toMatch(
      /<(script|style|img|iframe|svg|form|meta|link)\b|javascript:|mso|\son\w+=/i,
    );
    const stored = await storedNarrative(member, id);
    expect(canonicalNarrative(stored)).toEqual(stored);
    expect((stored.content ?? []).map(({ type }) => type)).toEqual([
      "heading",
      "paragraph",
      "bulletList",
    ]);
    expect(narrativeText(stored)).toMatch(/An invented heading[\s\S]*first[\s\S]*second/);
    expect(links(stored)).toEqual(["https://otkaz.example/invented"]);
    expect(JSON.stringify(stored)).not.toMatch(/javascript:|style|class|tracker|Zibbelscript/);
    expect(alerts).toEqual([]);
  },
);

async function paste(at: StaffMember, html: string): Promise<void> {
  await narrative(at, "en").click();
  await narrative(at, "en").evaluate((root, given) => {
    const data = new DataTransfer();
    data.setData("text/html", given);
    data.setData("text/plain", "An invented heading");
    const target = root.querySelector("p") ?? root;
    const init = { bubbles: true, cancelable: true, clipboardData: data };
    target.dispatchEvent(new ClipboardEvent("paste", init));
  }, html);
}

async function storedNarrative(member: StaffMember, id: string): Promise<NarrativeNode> {
  const { narrative: stored } = (await heldCase(member, id)).en;
  if (!stored) throw new Error("nothing is stored");
  return stored;
}

/** Where the links of a narrative lead. */
function links(node: NarrativeNode): unknown[] {
  const own = (node.marks ?? []).filter(({ type }) => type === "link");
  return [...own.map(({ attrs }) => attrs?.href), ...(node.content ?? []).flatMap(links)];
}
