import { z } from "zod";
import { readCapture } from "@/lib/operations/desk/sources/read-capture";
import { deskQuery } from "@/lib/web/desk-json";

export const GET = deskQuery(z.object({}), ({ actor, params }) =>
  readCapture(actor, params.id ?? ""),
);
