import { z } from "zod";
import { loadEntry } from "@/lib/operations/desk/entries/load-entry";
import { longestSaveBytes, saveEntry } from "@/lib/operations/desk/entries/save-entry";
import { deskCommand, deskQuery } from "@/lib/web/desk-json";

export const GET = deskQuery(z.object({}), ({ actor, params }) =>
  loadEntry(actor, params.id ?? ""),
);

export const PUT = deskCommand(
  z.unknown(),
  ({ actor, input, params }) => saveEntry(actor, params.id ?? "", input),
  longestSaveBytes,
);
