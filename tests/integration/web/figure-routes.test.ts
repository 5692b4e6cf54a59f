import { describe, expect, it } from "vitest";
import { GET as getSheet } from "@/app/[lang]/figures.csv/route";
import { GET as getView } from "@/app/api/v1/figures/[view]/route";
import { GET as getAll } from "@/app/api/v1/figures/route";
import { ledgerViews } from "@/lib/domain/public/ledger-view";
import { aCasebook } from "@/tests/integration/setup/casebook";

await aCasebook();

const site = "https://otkaz.example";
const view = (name: string, query = "") =>
  getView(new Request(`${site}/api/v1/figures/${name}${query}`), {
    params: Promise.resolve({ view: name }),
  });
const sheet = async (query: string, lang = "en") => {
  const request = new Request(`${site}/${lang}/figures.csv${query}`);
  const answer = await getSheet(request, { params: Promise.resolve({ lang }) });
  return (await answer.text()).replace("\ufeff", "").trimEnd().split("\r\n");
};

describe("the figures for programs", () => {
  it("are all there, and narrowed down as the list for people is", async () => {
    const all = await (await getAll(new Request(`${site}/api/v1/figures`))).json();
    expect([all.total, all.found, all.figures.length]).toEqual([89, 89, 89]);
    const some = await (
      await getAll(new Request(`${site}/api/v1/figures?lang=ru&article=338&metric=cases-received`))
    ).json();
    expect(some.figures.map(({ id }: { id: string }) => id)).toEqual(["f046", "f082"]);
    expect(some.figures[0].lang).toBe("ru");
  });

  it.each(ledgerViews)("are looked at as %s, with what the answer depends on", async (name) => {
    const answer = await view(name);
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.headers.get("x-otkaz-page") ?? "")).toMatchObject({
      status: 200,
      keys: { figures: expect.any(Number), law: expect.any(Number) },
    });
    expect(await answer.json()).toMatchObject({ view: name, total: 89 });
  });

  it("work out every sum from what is public, with the calendar of the database", async () => {
    const { checks, left } = await (await view("arithmetic")).json();
    const computed = new Map(
      checks.map(({ id, computed: n }: { id: string; computed: number }) => [id, n]),
    );
    expect(left).toBe(0);
    expect(computed.get("march-2024-working-days")).toBeCloseTo(34.2);
    expect(computed.get("end-2024-pending")).toBe(1830);
  });

  it("answer an unknown view as not there", async () => {
    expect((await view("invented")).status).toBe(404);
  });
});

describe("the figures for spreadsheets", () => {
  it("have a line for every number, in the language of the address", async () => {
    const [english, russian] = [await sheet(""), await sheet("", "ru")];
    expect(english.length).toBeGreaterThan(90);
    expect(russian).toHaveLength(english.length);
    expect(russian[0]).toContain("Что утверждается");
  });

  it("hold each sum as it was done", async () => {
    const lines = await sheet("?view=arithmetic");
    expect(lines).toHaveLength(42);
    expect(lines.join("\n")).toContain("629 + 30 + 14 + 26 = 699,708,exact,does not agree,−9,x03");
  });
});
