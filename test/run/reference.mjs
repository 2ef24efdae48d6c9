// Writes the reference in Markdown to docs/api: `npm run docs:api`. With --check it fails where docs/api is not what the
// sources say: `npm run docs:check`.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Application, TSConfigReader } from "typedoc";

const root = fileURLToPath(new URL("../..", import.meta.url));
const reference = join(root, "docs/api");
const isCheck = process.argv.includes("--check");

const out = isCheck ? join(root, "temp/reference") : reference;
await writeReference(out);
if (isCheck) {
  const wanted = readFolder(out);
  const found = readFolder(reference);
  for (const file of new Set([...wanted.keys(), ...found.keys()])) {
    if (wanted.get(file) === found.get(file)) continue;
    console.error(`docs/api/${file} is not what the sources say: npm run docs:api`);
    process.exitCode = 1;
  }
}

async function writeReference(folder) {
  rmSync(folder, { recursive: true, force: true });
  const { $schema, out, customCss, ...site } = JSON.parse(
    readFileSync(join(root, "typedoc.json"), "utf8"),
  );
  const options = {
    ...site,
    plugin: ["typedoc-plugin-markdown"],
    outputs: [{ name: "markdown", path: folder }],
    projectDocuments: [],
    readme: "none",
    logLevel: "Warn",
    router: "module",
    entryFileName: "README.md",
    mergeReadme: false,
    hidePageHeader: true,
    hideBreadcrumbs: true,
    useCodeBlocks: true,
    parametersFormat: "table",
    interfacePropertiesFormat: "table",
    typeAliasPropertiesFormat: "table",
    pageTitleTemplates: { index: "Reference", module: ({ name }) => name },
  };
  const application = await Application.bootstrapWithPlugins(options, [new TSConfigReader()]);
  const project = await application.convert();
  if (project === undefined) throw new Error("the sources do not compile");
  application.validate(project);
  await application.generateOutputs(project);
  if (application.logger.hasErrors() || application.logger.hasWarnings()) process.exitCode = 1;
}

/** The texts of a folder's files by their paths. */
function readFolder(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
}
