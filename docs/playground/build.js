// Builds the playground into the documentation's site: one page, one script, one style sheet.
import { createHash } from "node:crypto";
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "tsup";

const HERE = new URL("./", import.meta.url);
const SITE = new URL("../site/playground/", HERE);
const FIXTURES = new URL("../../fixtures/", HERE);
const read = (file) => readFileSync(new URL(file, HERE), "utf8");
const renderedCss = read("rendered.css").trim();

/** Gives the fixtures to `import examples from "playground:examples"`. */
const embedExamples = {
  name: "embed-examples",
  setup({ onResolve, onLoad }) {
    const namespace = "playground";
    onResolve({ filter: /^playground:examples$/ }, ({ path }) => ({ path, namespace }));
    onLoad({ filter: /.*/, namespace }, () => ({
      contents: JSON.stringify(listExamples()),
      loader: "json",
    }));
  },
};

function listExamples() {
  const files = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" });
  const inputs = files.filter((file) => /\/input\.\w+$/.test(file)).sort();
  return inputs.map((name) => {
    const beside = name.replace(/[^/]+$/, "options.json");
    const options = files.includes(beside)
      ? JSON.parse(readFileSync(new URL(beside, FIXTURES)))
      : {};
    const base64 = readFileSync(new URL(name, FIXTURES)).toString("base64");
    return { name, base64, ...(options.url && { url: options.url }) };
  });
}

await build({
  config: false,
  entry: { playground: fileURLToPath(new URL("main.ts", HERE)) },
  outDir: fileURLToPath(SITE),
  outExtension: () => ({ js: ".js" }),
  tsconfig: fileURLToPath(new URL("tsconfig.json", HERE)),
  format: "iife",
  platform: "browser",
  target: "es2022",
  minify: true,
  noExternal: [/.*/],
  define: { RENDERED_CSS: JSON.stringify(renderedCss) },
  esbuildPlugins: [embedExamples],
  esbuildOptions(options) {
    options.charset = "utf8";
  },
  silent: true,
});

// Nothing but the page's own script runs, nothing is fetched, and the rendered article has its one style sheet.
const hash = createHash("sha256").update(renderedCss).digest("base64");
const policy = `default-src 'none'; script-src 'self'; style-src 'self' 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
writeFileSync(new URL("index.html", SITE), read("index.html").replace("%POLICY%", policy));
copyFileSync(new URL("playground.css", HERE), new URL("playground.css", SITE));
