import { z } from "zod";
import { Refusal } from "@/lib/domain/refusal";
import { sourceLanguages } from "@/lib/domain/source";
import { fileTakenApart } from "./extract-file";

// A process of its own that reads one file from its input and writes what is kept of it: the length of
// a piece of JSON in four bytes, the JSON, the bytes. What it refuses, it says in the JSON.
const language = z.enum(sourceLanguages).parse(process.argv[2]);
const chunks: Uint8Array[] = [];
for await (const chunk of process.stdin) chunks.push(chunk);

const { head, body } = await keptOrRefused(Uint8Array.from(Buffer.concat(chunks)));
const said = Buffer.from(JSON.stringify(head));
const length = Buffer.alloc(4);
length.writeUInt32LE(said.length);
process.stdout.write(Buffer.concat([length, said, body]));

async function keptOrRefused(bytes: Uint8Array<ArrayBuffer>) {
  try {
    const { mediaType, text, body } = await fileTakenApart(bytes, language);
    return { head: { mediaType, text }, body };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { kind, key, values } = error;
    return { head: { refused: { kind, key, values } }, body: new Uint8Array() };
  }
}
