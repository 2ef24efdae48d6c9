import { defineConfig } from "vitest/config";

/** Tests in a real browser, which take Chromium: `npm run test:browser`. */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.browser.ts"],
    // One browser at a time: what a page has not done after a while counts, and the site holds the playground.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
