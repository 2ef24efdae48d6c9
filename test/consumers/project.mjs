// A fresh project in a temporary folder with the packed library installed, as a user has it.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { here, root } from "./tools.mjs";

export const RESOLUTIONS = ["node16", "nodenext", "bundler"];

/** Makes the project and returns its folder. */
export function createProject() {
  const folder = mkdtempSync(path.join(tmpdir(), "consumer-"));
  const write = (file, value) => writeFileSync(path.join(folder, file), value);
  write("package.json", JSON.stringify({ name: "consumer", private: true, version: "0.0.0" }));
  cpSync(path.join(here, ".npmrc"), path.join(folder, ".npmrc"));
  npm(root, "pack", "--pack-destination", folder);
  const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  npm(folder, "install", "--prefer-offline", `./${tarball}`);
  cpSync(path.join(here, "fixtures"), folder, { recursive: true });
  const entries = listEntries(path.join(folder, "node_modules/wenzhang"));
  write("entries.json", JSON.stringify(entries));
  write("entries.mts", entries.map((entry, i) => `export * as e${i} from "${entry}";\n`).join(""));
  for (const resolution of RESOLUTIONS)
    write(`tsconfig.${resolution}.json`, JSON.stringify(describeTypeCheck(resolution)));
  return folder;
}

function npm(cwd, ...args) {
  execFileSync("npm", [...args, "--silent"], { cwd, stdio: ["ignore", "ignore", "inherit"] });
}

/** The names that the installed package's code can be imported by, patterns spelt out. */
function listEntries(folder) {
  const { exports } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const code = Object.entries(exports).filter(([, target]) => typeof target === "object");
  return code.flatMap(([name, target]) => {
    const entry = `wenzhang${name.slice(1)}`;
    if (!name.includes("*")) return [entry];
    const [before, after] = path.join(folder, target.import.default).split("*");
    return readdirSync(before)
      .filter((file) => file.endsWith(after))
      .map((file) => entry.replace("*", file.slice(0, -after.length)));
  });
}

function describeTypeCheck(resolution) {
  const bundler = resolution === "bundler";
  return {
    compilerOptions: {
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      types: [],
      target: "es2022",
      lib: ["es2022"],
      module: bundler ? "esnext" : resolution,
      moduleResolution: resolution,
    },
    files: ["entries.mts", "types.mts", ...(bundler ? [] : ["types.cts"])],
  };
}
