import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const styles = ["base", "values", "desk", "desk-sources", "desk-editor", "desk-facts"];

let bundled: Promise<{ script: string; style: string }> | undefined;

/** The page of a case: one script and one style sheet, as text; made once. */
export function bundledWorkspace(): Promise<{ script: string; style: string }> {
  bundled ??= bundleAll();
  return bundled;
}

async function bundleAll() {
  const imports = [...styles, "desk-workspace"].map(
    (name) => `@import "${root}app/styles/${name}.css";`,
  );
  const [script, style] = await Promise.all([
    bundle('import "@/tests/workspace/page";', "tsx"),
    bundle(imports.join("\n"), "css"),
  ]);
  return { script, style };
}

async function bundle(contents: string, loader: "tsx" | "css"): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, loader, resolveDir: root },
    outdir: "bundled",
    bundle: true,
    write: false,
    jsx: "automatic",
    format: "esm",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff2": "dataurl" },
    tsconfig: `${root}tsconfig.json`,
    logLevel: "silent",
  });
  const wanted = loader === "css" ? ".css" : ".js";
  return outputFiles.find(({ path }) => path.endsWith(wanted))?.text ?? "";
}
