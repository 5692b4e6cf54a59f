import type { NextRequest } from "next/server";
import { answerProvider, type ProviderContext } from "@/lib/auth/answer-provider";
import { notHere } from "@/lib/web/not-here";

async function answer(request: NextRequest, context: ProviderContext): Promise<Response> {
  return (await answerProvider(request, context)) ?? notHere();
}

export { answer as GET, answer as POST };
