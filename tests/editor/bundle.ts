import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const styles = ["fonts", "base", "values", "desk", "desk-editor"];

/** The page with the editor on it: one script and one style sheet, as text. */
export async function bundledPage(): Promise<{ script: string; style: string }> {
  const [script, style] = await Promise.all([
    bundle({ contents: 'import "@/tests/editor/page";', loader: "tsx" }),
    bundle({
      contents: styles.map((name) => `@import "${root}app/styles/${name}.css";`).join("\n"),
      loader: "css",
    }),
  ]);
  return { script, style };
}

async function bundle({ contents, loader }: { contents: string; loader: "tsx" | "css" }) {
  const { outputFiles } = await build({
    stdin: { contents, loader, resolveDir: root },
    bundle: true,
    write: false,
    minify: !process.env.READABLE,
    jsx: "automatic",
    format: "iife",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff2": "dataurl" },
    tsconfig: `${root}tsconfig.json`,
    logLevel: "silent",
  });
  return outputFiles?.[0]?.text ?? "";
}
