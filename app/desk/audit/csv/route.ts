import { z } from "zod";
import { exportAudit } from "@/lib/operations/desk/audit/export-audit";
import { deskStream } from "@/lib/web/desk-stream";

export const GET = deskStream({
  schema: z.record(z.string(), z.string()),
  fileName: "audit.csv",
  contentType: "text/csv; charset=utf-8",
  page: "/desk/audit",
  work: exportAudit,
});
