import { defineConfig } from "vitest/config";

/** Tests in a real browser, which take Chromium: `npm run test:browser`. */
export default defineConfig({
  test: { include: ["test/browser/**/*.browser.ts"], testTimeout: 120_000, hookTimeout: 60_000 },
});
