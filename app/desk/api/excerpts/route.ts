import { z } from "zod";
import { takeExcerpt } from "@/lib/operations/desk/sources/take-excerpt";
import { deskCommand } from "@/lib/web/desk-json";

export const POST = deskCommand(z.unknown(), ({ actor, input }) => takeExcerpt(actor, input));
