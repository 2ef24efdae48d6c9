import { defineConfig } from "vitest/config";

/** The tests that say what the code does; those that are random, measure it, build it or run for long judge no mutant. */
export default defineConfig({
  test: {
    include: ["test/*.test.ts", "test/extract/*.test.ts"],
    exclude: [
      "test/{docs,growth,layout,opencc,package,properties,reference,testing,total}.test.ts",
      "node_modules/**",
    ],
    // A mutant that tests reach through one file after another loads the sources once.
    isolate: false,
  },
});
