import type { BrowserContext, ConsoleMessage, Response } from "playwright-core";

/** Everything that a page of ours must never do, as it happens, in words. */
export function watchContext(context: BrowserContext, url: string): readonly string[] {
  const problems: string[] = [];
  const { origin } = new URL(url);
  context.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) problems.push(`asked for ${request.url()}`);
  });
  context.on("response", (response) => {
    if (isBrokenPart(response)) problems.push(`${response.status()} for ${response.url()}`);
  });
  context.on("console", (message) => {
    if (isTrouble(message)) problems.push(`${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (error) => problems.push(`threw ${error.error()}`));
  return problems;
}

/** A page may be missing, and says so; a style or a font may not. */
function isBrokenPart(response: Response): boolean {
  return response.status() >= 400 && response.request().resourceType() !== "document";
}

/** The browser also notes every page that is not there; that is no fault of the page. */
function isTrouble(message: ConsoleMessage): boolean {
  if (message.type() !== "error") return false;
  return !/^Failed to load resource: the server responded with a status of 4\d\d/.test(
    message.text(),
  );
}
