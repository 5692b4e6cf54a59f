import { z } from "zod";
import { findSource } from "@/lib/operations/desk/sources/find-sources";
import { deskQuery } from "@/lib/web/desk-json";

export const GET = deskQuery(z.object({}), ({ actor, params }) =>
  findSource(actor, params.id ?? ""),
);
