import { createTransport } from "nodemailer";
import type { MailTrouble } from "@/lib/domain/saved/alert";
import { readEnv } from "@/lib/env";

/** A letter of plain text. `stopUrl` is where one click ends letters of this kind (RFC 8058). */
export type Letter = { to: string; subject: string; text: string; stopUrl?: string };

/** How long a mail server may take, in milliseconds: to be there, to greet, and for each answer. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/**
 * Sends a letter by the operator's server. Says whether it was taken; "refused" where this address or
 * letter never will be, "unreachable" for everything that may pass. Nothing of it is logged.
 */
export async function sendMail(
  { to, subject, text, stopUrl }: Letter,
  limits: Partial<typeof patience> = {},
): Promise<"sent" | MailTrouble> {
  const { mail, appUrl } = readEnv();
  if (!mail) return "unreachable";
  const transport = createTransport({ ...serverOf(mail.smtpUrl, appUrl), ...patience, ...limits });
  try {
    const headers = { "Auto-Submitted": "auto-generated", ...stopHeaders(stopUrl) };
    await transport.sendMail({
      from: { name: "", address: mail.from },
      to: { name: "", address: to },
      subject,
      text,
      headers,
      xMailer: false,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return "sent";
  } catch (error) {
    return isFinal(error) ? "refused" : "unreachable";
  } finally {
    transport.close();
  }
}

/** TLS is asked for and its certificate checked, but for a server on this machine. */
function serverOf(smtpUrl: string, appUrl: string) {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl);
  const secure = protocol === "smtps:";
  const host = hostname.replace(/^\[|\]$/g, "");
  const isHere = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host);
  const user = decodeURIComponent(username);
  return {
    host,
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !isHere,
    ignoreTLS: !secure && isHere,
    tls: { rejectUnauthorized: true, minVersion: "TLSv1.2" as const },
    // Otherwise the name of the machine would be told to every server.
    name: new URL(appUrl).hostname,
    ...(user === "" ? {} : { auth: { user, pass: decodeURIComponent(password) } }),
  };
}

function stopHeaders(stopUrl: string | undefined) {
  if (stopUrl === undefined) return {};
  return {
    "List-Unsubscribe": { prepared: true, value: `<${stopUrl}>` },
    "List-Unsubscribe-Post": { prepared: true, value: "List-Unsubscribe=One-Click" },
  };
}

/** What the server says of the recipient or of the letter itself, and for good (RFC 5321, 5yz). */
function isFinal(error: unknown): boolean {
  if (!(error instanceof Error) || !("responseCode" in error) || !("command" in error))
    return false;
  const isOfThisLetter = error.command === "RCPT TO" || error.command === "DATA";
  return isOfThisLetter && Number(error.responseCode) >= 500;
}
