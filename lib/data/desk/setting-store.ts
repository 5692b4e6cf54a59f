import type { Tx } from "@/lib/data/desk/tx";
import { type SettingName, type SettingValues, settingSchemas } from "@/lib/domain/site-settings";

/** What is set at the desk, each by its name. What nobody has set has its default. */
export function settingStore(tx: Tx) {
  const rowOf = (name: SettingName) => tx.setting.findUnique({ where: { name } });
  return {
    get: async <N extends SettingName>(name: N): Promise<SettingValues[N]> =>
      read(name, (await rowOf(name))?.value),
    /** When it was set last, in milliseconds; 0 where nobody has set it. */
    setAt: async (name: SettingName): Promise<number> => (await rowOf(name))?.at.getTime() ?? 0,
    set: async <N extends SettingName>(
      name: N,
      value: SettingValues[N],
      { by, at }: { by: string | null; at: Date },
    ) => {
      const data = { value, byId: by, at };
      await tx.setting.upsert({ where: { name }, create: { name, ...data }, update: data });
    },
  };
}

/** The value of a setting as it is stored; its default where what is stored cannot be read. */
function read<N extends SettingName>(name: N, stored: unknown): SettingValues[N];
function read(name: SettingName, stored: unknown): unknown {
  const schema = settingSchemas[name];
  const known = schema.safeParse(stored ?? undefined);
  return known.success ? known.data : schema.parse(undefined);
}
