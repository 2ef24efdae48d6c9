// Writes the JSON Schema of Article from its types, or with --check tells whether the committed one is that.
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { createGenerator } from "ts-json-schema-generator";

const FILE = new URL("../../article.schema.json", import.meta.url);

const schema = createGenerator({
  path: "src/article.ts",
  tsconfig: "tsconfig.json",
  type: "Article",
  topRef: false,
  additionalProperties: false,
  sortProps: false,
  skipTypeCheck: true,
}).createSchema("Article");

/** What the types cannot say: the forms of times and of an address that is not the caller's own. */
const TIME = "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2})?(?:[+-]\\d{2}:\\d{2}|Z))?$";
const { definitions, properties, ...rest } = schema;
for (const name of ["publishedAt", "modifiedAt"]) properties[name].pattern = TIME;
properties.image.pattern = "^https?://";
// Absent means absent: no property is an empty string.
for (const { properties: own } of [schema, ...Object.values(definitions)])
  for (const property of Object.values(own ?? {}))
    if (property.type === "string" && !("const" in property) && !("enum" in property))
      property.minLength = 1;
const text = `${JSON.stringify(
  {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Article",
    ...rest,
    properties,
    definitions,
  },
  undefined,
  2,
)}\n`;

if (!process.argv.includes("--check")) writeFileSync(FILE, text);
else if (readFileSync(FILE, "utf8") !== text) {
  console.error("article.schema.json is not what the types say: npm run schema");
  process.exitCode = 1;
}
