import { largestFileBytes } from "@/lib/domain/media-type";
import { findSource } from "@/lib/operations/desk/sources/find-sources";
import { uploadSource } from "@/lib/operations/desk/sources/take-file";
import { deskUpload } from "@/lib/web/desk-files";

export const POST = deskUpload(
  async ({ actor, about, bytes }) =>
    findSource(actor, (await uploadSource(actor, about, bytes)).id),
  largestFileBytes,
);
