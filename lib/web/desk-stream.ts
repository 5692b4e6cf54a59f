import type { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { answer, signedIn } from "./desk-json";

type Pieces = AsyncGenerator<string>;

type Stream<S extends z.ZodType> = {
  schema: S;
  /** What the file is called when it is kept. */
  fileName: string;
  contentType: string;
  /** The page from which the file is asked for; who has to prove again who they are comes back to it. */
  page: string;
  /** The whole of a short text, or a long one in pieces. */
  work: (actor: Actor, query: z.output<S>) => Promise<string> | Pieces | Promise<Pieces>;
};

/** A route of the desk that gives out a long text as a file, piece by piece as it is read. */
export function deskStream<S extends z.ZodType>({ schema, work, page, ...file }: Stream<S>) {
  return (request: Request): Promise<Response> =>
    answer(async () => {
      const { actor } = await signedIn();
      const query = Object.fromEntries(new URL(request.url).searchParams);
      try {
        const made = await work(actor, parseInput(schema, query));
        const body = typeof made === "string" ? made : streamOf(made);
        return new Response(body, { headers: headersOf(file) });
      } catch (error) {
        if (error instanceof Refusal && error.kind === "sign-in-again") return toProve(page);
        throw error;
      }
    });
}

/** Asks for the next piece when the last one was taken, so that memory holds one piece at a time. */
function streamOf(pieces: Pieces): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        const next = await pieces.next();
        if (next.done) controller.close();
        else controller.enqueue(encoder.encode(next.value));
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
}

function headersOf({ fileName, contentType }: { fileName: string; contentType: string }) {
  return {
    "Content-Type": contentType,
    "Content-Disposition": `attachment; filename="${fileName}"`,
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, no-store",
  };
}

function toProve(page: string): Response {
  const location = `/account/prove?next=${encodeURIComponent(page)}`;
  return new Response(null, { status: 303, headers: { Location: location } });
}
