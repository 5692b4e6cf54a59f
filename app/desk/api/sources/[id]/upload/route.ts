import { largestFileBytes } from "@/lib/domain/media-type";
import { readCapture } from "@/lib/operations/desk/sources/read-capture";
import { uploadCapture } from "@/lib/operations/desk/sources/take-file";
import { deskUpload } from "@/lib/web/desk-files";

export const POST = deskUpload(
  async ({ actor, bytes, params }) =>
    readCapture(actor, await uploadCapture(actor, params.id ?? "", bytes)),
  largestFileBytes,
);
