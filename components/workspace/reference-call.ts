import { z } from "zod";
import { extraFieldKinds } from "@/lib/domain/extra-value";
import type { Language } from "@/lib/domain/language";
import type { WorkspaceReference } from "./workspace-context";

const named = z.object({
  id: z.string(),
  name: z.string(),
  names: z.array(z.string()).exactOptional(),
});
const coded = z.object({
  code: z.string(),
  name: z.string(),
  names: z.array(z.string()).exactOptional(),
});

const reference: z.ZodType<WorkspaceReference> = z.object({
  courts: z.array(coded.extend({ town: z.string() })),
  provisions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      versions: z.array(
        z.object({
          validFrom: z.string(),
          validTo: z.string().nullable(),
          circumstances: z.array(z.string()),
          absenceDays: z.record(z.string(), z.unknown()).nullable(),
          penalties: z.array(
            z.object({
              kind: z.string(),
              minMonths: z.number().nullable(),
              maxMonths: z.number().nullable(),
            }),
          ),
        }),
      ),
    }),
  ),
  regions: z.array(coded),
  units: z.array(named),
  places: z.array(named),
  extraFields: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      help: z.string().nullable(),
      kind: z.enum(extraFieldKinds),
      terms: z.array(
        z.object({
          id: z.string(),
          label: z.string(),
          depth: z.number(),
          retired: z.boolean().exactOptional(),
        }),
      ),
      retired: z.boolean().exactOptional(),
    }),
  ),
});

/** What there is to choose from before the reference data has come. */
export const noReference: WorkspaceReference = {
  courts: [],
  provisions: [],
  regions: [],
  units: [],
  places: [],
  extraFields: [],
};

/** The reference data of the desk in its language; null where it does not come. */
export async function loadReference(lang: Language): Promise<WorkspaceReference | null> {
  try {
    const response = await fetch(`/desk/api/reference?lang=${lang}`);
    return response.ok ? (reference.safeParse(await response.json()).data ?? null) : null;
  } catch {
    return null;
  }
}
