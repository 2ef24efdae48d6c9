import { defineConfig } from "vitest/config";

/** The tests that say what the code does; those that measure it, build it or run for long judge no mutant. */
export default defineConfig({
  test: {
    include: ["test/*.test.ts"],
    exclude: ["test/{growth,total,package,docs,layout}.test.ts", "node_modules/**"],
  },
});
