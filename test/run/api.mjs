// Compares the public API of every entry point with its report under docs/etc: `npm run api`. A changed signature fails
// until it is accepted by rewriting the reports: `npm run api:update`.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

const root = fileURLToPath(new URL("../..", import.meta.url));
const reports = join(root, "docs/etc");
const isUpdate = process.argv.includes("--update");

const entries = listEntries();
const names = entries.map(({ report }) => report);
mkdirSync(reports, { recursive: true });
for (const stale of readdirSync(reports).filter((file) => !names.includes(file))) {
  if (isUpdate) rmSync(join(reports, stale));
  else fail(`docs/etc/${stale} is the report of no entry`);
}
for (const { types, report } of entries) {
  if (!isUpdate && !existsSync(join(reports, report))) fail(`docs/etc/${report} is missing`);
  else if (!compare(types, report)) fail(`docs/etc/${report} differs from the built types`);
}
if (process.exitCode === undefined)
  console.log(`${entries.length} entries: the API is as reported`);

/** The package's entries with the types that an import of them gets. */
function listEntries() {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return Object.entries(exports)
    .filter(([, target]) => typeof target === "object")
    .flatMap(([name, target]) => (name.endsWith("*") ? listFolder(name, target) : [[name, target]]))
    .map(([name, target]) => ({
      types: target.import.types,
      report: `${name === "." ? "index" : name.slice(2).replaceAll("/", "-")}.api.md`,
    }));
}

function listFolder(name, target) {
  const folder = target.import.types.replace("*.d.ts", "");
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".d.ts"))
    .map((file) => {
      const types = `${folder}${file}`;
      return [name.replace("*", file.replace(".d.ts", "")), { import: { types } }];
    });
}

/** Whether an entry's types are as reported; updating makes them so. */
function compare(types, report) {
  const quiet = { logLevel: ExtractorLogLevel.None };
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, "package.json"),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, types),
      compiler: { tsconfigFilePath: join(root, "tsconfig.json") },
      apiReport: {
        enabled: true,
        reportFolder: reports,
        reportTempFolder: join(root, "temp"),
        reportFileName: report,
        // The main entry's report holds what the others refer to.
        includeForgottenExports: report === "index.api.md",
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      messages: {
        // TypeDoc checks the doc comments.
        tsdocMessageReporting: { default: quiet },
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Warning } },
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.Warning },
          // An entry need not export what the main one does.
          "ae-forgotten-export": quiet,
          "ae-misplaced-package-tag": quiet,
          "ae-missing-release-tag": quiet,
          "ae-undocumented": quiet,
          "ae-unresolved-link": quiet,
        },
      },
    },
  });
  const result = Extractor.invoke(config, {
    localBuild: isUpdate,
    messageCallback: (message) => {
      message.handled = message.category === "console";
    },
  });
  return isUpdate ? result.succeeded : result.succeeded && !result.apiReportChanged;
}

function fail(message) {
  console.error(`${message}: npm run api:update accepts it`);
  process.exitCode = 1;
}
