import { downloadCapture } from "@/lib/operations/desk/sources/download-capture";
import { deskDownload } from "@/lib/web/desk-files";

export const GET = deskDownload(({ actor, params }) => downloadCapture(actor, params.id ?? ""));
