import { z } from "zod";
import { addSource } from "@/lib/operations/desk/sources/add-source";
import { findSource, findSources } from "@/lib/operations/desk/sources/find-sources";
import { deskCommand, deskQuery } from "@/lib/web/desk-json";

/** A pasted text, every letter of which may take six bytes of JSON, and what is said of it. */
const longestBody = 13 * 1024 * 1024;

export const GET = deskQuery(z.unknown(), ({ actor, input }) => findSources(actor, input));

export const POST = deskCommand(
  z.unknown(),
  async ({ actor, input }) => findSource(actor, (await addSource(actor, input)).id),
  longestBody,
);
