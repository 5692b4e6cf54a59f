import { z } from "zod";
import { exportRefused } from "@/lib/operations/records/export-refused";
import { deskStream } from "@/lib/web/desk-stream";

export const GET = deskStream({
  schema: z.strictObject({ batch: z.coerce.number().int().min(1) }),
  fileName: "refused-rows.csv",
  contentType: "text/csv; charset=utf-8",
  page: "/desk/records",
  work: exportRefused,
});
