import { z } from "zod";
import { exportEverything } from "@/lib/operations/desk/export/export-everything";
import { deskStream } from "@/lib/web/desk-stream";

export const GET = deskStream({
  schema: z.strictObject({}),
  fileName: "desk.ndjson",
  contentType: "application/x-ndjson; charset=utf-8",
  page: "/desk/settings/export",
  work: exportEverything,
});
