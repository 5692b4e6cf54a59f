import { describe, expect, it } from "vitest";
import { languages } from "@/lib/domain/language";
import { alertLetter, confirmationLetter, registrationLetter } from "@/lib/messages/letters-sent";

const appUrl = "https://otkaz.example";
const numbers = (n: number, from: number) =>
  Array.from({ length: n }, (_, at) => String(from + at).padStart(4, "0"));
const facts = {
  appUrl,
  stopPath: "/account/stop/token",
  news: { fresh: numbers(25, 1), changed: numbers(1, 100), gone: [] },
};

describe.each(languages)("the letter of an alert in %s", (lang) => {
  const { subject, text } = alertLetter({ ...facts, lang });

  it("names nobody: every address in it is a number", () => {
    const addresses = [...text.matchAll(/https:\S+/g)].map(([address]) => address);
    const cases = addresses.filter((address) => address.includes("/cases/"));
    expect(cases.every((address) => /\/cases\/\d{4}$/.test(address))).toBe(true);
    expect(addresses.filter((address) => !cases.includes(address))).toEqual([
      `${appUrl}/account/alerts`,
      `${appUrl}/account/stop/token`,
    ]);
  });

  it("counts them all, and lists twenty of a kind", () => {
    expect(text).toContain("25");
    expect(text.match(/\/cases\/\d/g)).toHaveLength(21);
    expect(text).toMatch(/….*5/);
  });

  it("has the same subject whatever is new", () => {
    const other = alertLetter({ ...facts, lang, news: { fresh: [], changed: [], gone: ["0007"] } });
    expect(other.subject).toBe(subject);
    expect(subject).not.toMatch(/[\r\n\d]/);
    expect(other.text).toContain("/cases/0007");
  });

  it("leaves no message unsaid", () => {
    const confirmation = confirmationLetter(lang, `${appUrl}/account/confirm/token`);
    expect(confirmation.text).toContain(`${appUrl}/account/confirm/token`);
    expect([subject, text, confirmation.subject, confirmation.text].join()).not.toMatch(/saved\./);
  });

  it("asks to finish an account at its link, or says that there is one, under one subject", () => {
    const link = `${appUrl}/account/register/token`;
    const [fresh, known] = [registrationLetter(lang, link), registrationLetter(lang, null)];
    expect(fresh.subject).toBe(known.subject);
    expect([fresh.text.includes(link), known.text.includes(appUrl)]).toEqual([true, false]);
    expect(Object.values({ ...fresh, known: known.text }).join()).not.toMatch(/account\.register/);
  });
});
