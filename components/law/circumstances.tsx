import type { ProvisionVersion } from "@/lib/domain/provision";
import type { Translator } from "@/lib/messages/translator";

/** The circumstances that a version names. That mobilisation is not among them is worth saying. */
export function Circumstances({ version, t }: { version: ProvisionVersion; t: Translator }) {
  const { circumstances, penalties } = version;
  if (circumstances.length === 0)
    return penalties.length === 0 ? null : t("law.circumstances.none");
  return (
    <>
      {circumstances.map((name) => t.code("circumstance", name)).join("; ")}.
      {circumstances.includes("mobilisation") ? null : (
        <>
          {" "}
          <b className="mind">{t("law.circumstances.noMobilisation")}</b>
        </>
      )}
    </>
  );
}
