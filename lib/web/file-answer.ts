import { pageStatement, type Shown } from "@/lib/domain/public/shown";

type FileBody = string | Uint8Array<ArrayBuffer>;

/** What a machine route answers with a file; what it depends on stands in a header that the front removes. */
export async function fileAnswer<T>(
  shown: Shown<T>,
  type: string,
  write: (view: T) => FileBody | Promise<FileBody>,
): Promise<Response> {
  const headers = { "x-otkaz-page": JSON.stringify(pageStatement(shown)), "Content-Type": type };
  if (shown.status === 200) return new Response(await write(shown.view), { headers });
  return new Response(null, { status: shown.status, headers });
}
