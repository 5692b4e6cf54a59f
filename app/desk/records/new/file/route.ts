import { largestFileBytes } from "@/lib/domain/media-type";
import { handInFile } from "@/lib/operations/records/hand-in-file";
import { deskFileForm } from "@/lib/web/desk-file-form";

export const POST = deskFileForm(
  async (actor, file) => `/desk/records/${await handInFile(actor, file)}`,
  { maxBytes: largestFileBytes, back: "/desk/records/new" },
);
