import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { sendMail } from "@/lib/outside/send-mail";
import { anSmtpServer, headerOf, textOf } from "@/tests/fixtures/smtp-server";

let server: Awaited<ReturnType<typeof anSmtpServer>>;
const quick = { connectionTimeout: 300, greetingTimeout: 300, socketTimeout: 300 };
const letter = {
  to: "reader@invented.example",
  subject: "Отказ: новые записи",
  text: "Строка по-русски.\n.\nA line of its own that is a dot stood before this one.\n",
  stopUrl: "https://otkaz.example/account/stop/alert-0000000000.signature/now",
};

beforeAll(async () => {
  server = await anSmtpServer();
  vi.stubEnv("SMTP_URL", server.url);
  vi.stubEnv("MAIL_FROM", "letters@otkaz.example");
  vi.stubEnv("APP_URL", "https://otkaz.example");
});
afterEach(() => {
  server.behave({ does: "take" });
  server.received.length = 0;
  server.verbs.length = 0;
});
afterAll(() => server.close());

describe("a letter that cannot be sent", () => {
  it.each([
    ["the address is refused for good", { does: "answer", at: "RCPT", code: 550 }, "refused"],
    ["the letter is refused for good", { does: "answer", at: "DATA", code: 554 }, "refused"],
    ["the address is refused for now", { does: "answer", at: "RCPT", code: 451 }, "unreachable"],
    ["the letter is refused for now", { does: "answer", at: "DATA", code: 451 }, "unreachable"],
    ["nobody is let in", { does: "answer", at: "greeting", code: 554 }, "unreachable"],
    ["the server never greets", { does: "hang", at: "greeting" }, "unreachable"],
    ["the server never answers", { does: "hang", at: "RCPT" }, "unreachable"],
  ] as const)("when %s, says so", async (_when, manner, said) => {
    server.behave(manner);
    expect(await sendMail(letter, quick)).toBe(said);
    expect(server.received).toEqual([]);
  });

  it("when no server is there, says so", async () => {
    vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1");
    expect(await sendMail(letter, quick)).toBe("unreachable");
    vi.stubEnv("SMTP_URL", server.url);
  });

  it("when a server that is not on this machine offers no TLS, is not sent", async () => {
    const { port } = new URL(server.url);
    vi.stubEnv("SMTP_URL", `smtp://0.0.0.0:${port}`);
    expect(await sendMail(letter, quick)).toBe("unreachable");
    expect(server.verbs).toContain("STAR");
    expect(server.verbs).not.toContain("MAIL");
    vi.stubEnv("SMTP_URL", server.url);
  });
});

describe("a letter that is sent", () => {
  it("arrives whole, in both scripts", async () => {
    expect(await sendMail(letter)).toBe("sent");
    const [got] = server.received;
    if (!got) throw new Error("nothing arrived");
    expect(got).toMatchObject({ from: "letters@otkaz.example", to: ["reader@invented.example"] });
    expect(headerOf(got, "Subject")).toBe("Отказ: новые записи");
    expect(textOf(got)).toBe(letter.text);
  });

  it("can be stopped by one click, and answers to nobody's machine", async () => {
    await sendMail(letter);
    const [got] = server.received;
    if (!got) throw new Error("nothing arrived");
    expect(headerOf(got, "List-Unsubscribe")).toBe(`<${letter.stopUrl}>`);
    expect(headerOf(got, "List-Unsubscribe-Post")).toBe("List-Unsubscribe=One-Click");
    expect(headerOf(got, "Auto-Submitted")).toBe("auto-generated");
  });

  it("names neither the program nor the machine that sent it", async () => {
    const { hostname } = await import("node:os");
    await sendMail(letter);
    const source = server.received[0]?.source ?? "";
    expect(source).not.toMatch(/nodemailer|x-mailer|user-agent/i);
    expect(source).not.toContain(hostname());
  });

  it("goes to one address, whatever stands in it", async () => {
    const forged = "reader@invented.example\r\nBcc: other@invented.example";
    await sendMail({ ...letter, to: forged, subject: "One\r\nBcc: other@invented.example" }, quick);
    for (const { to, source } of server.received) {
      expect(to).not.toContain("other@invented.example");
      expect(source).not.toMatch(/^Bcc:/im);
    }
  });
});
