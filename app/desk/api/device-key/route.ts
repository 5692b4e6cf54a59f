import { z } from "zod";
import { deviceKey } from "@/lib/operations/accounts/device-key";
import { deskQuery } from "@/lib/web/desk-json";

export const GET = deskQuery(z.strictObject({}), ({ actor }) => deviceKey(actor));
