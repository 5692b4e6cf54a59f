import { z } from "zod";
import { pasteCapture } from "@/lib/operations/desk/sources/paste-capture";
import { readCapture } from "@/lib/operations/desk/sources/read-capture";
import { deskCommand } from "@/lib/web/desk-json";

/** A pasted text, every letter of which may take six bytes of JSON. */
const longestBody = 13 * 1024 * 1024;

export const POST = deskCommand(
  z.unknown(),
  async ({ actor, input, params }) =>
    readCapture(actor, await pasteCapture(actor, params.id ?? "", input)),
  longestBody,
);
