import { z } from "zod";
import { newPasskeyQuestion } from "@/lib/operations/accounts/own-passkeys";
import { deskCommand } from "@/lib/web/desk-json";

export const POST = deskCommand(z.strictObject({}), ({ actor }) => newPasskeyQuestion(actor));
