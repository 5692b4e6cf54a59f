/** The types of file that can be kept as a capture, by what they hold, with the ending of their name. */
export const mediaTypes = {
  "text/plain": "txt",
  "text/html": "html",
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
} as const;
export type MediaType = keyof typeof mediaTypes;

export const docx =
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document" as const;

/** The largest file that can be kept, in bytes. */
export const largestFileBytes = 20 * 1024 * 1024;

/** A media type by its name; null where no such file is kept. */
export function mediaTypeNamed(name: string): MediaType | null {
  return allTypes.find((type) => type === name) ?? null;
}

/** The name of a kept file: of its capture and its type, never the name under which it came. */
export function opaqueFileName(captureId: string, type: MediaType): string {
  return `${captureId}.${mediaTypes[type]}`;
}

const allTypes = [
  "text/plain",
  "text/html",
  "application/pdf",
  docx,
  "image/jpeg",
  "image/png",
  "image/webp",
] as const satisfies readonly MediaType[];
