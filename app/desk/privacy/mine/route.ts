import { z } from "zod";
import { exportOwnAccount } from "@/lib/operations/desk/export/export-own-account";
import { deskStream } from "@/lib/web/desk-stream";

export const GET = deskStream({
  schema: z.strictObject({}),
  fileName: "my-data.json",
  contentType: "application/json; charset=utf-8",
  page: "/desk/privacy",
  work: exportOwnAccount,
});
