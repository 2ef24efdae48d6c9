// What the library adds to a page, every dependency included.

function modifyEsbuildConfig(config) {
  return {
    ...config,
    charset: "utf8",
    // The chunks that hold types alone in the end are dropped, as they shall be.
    logOverride: { "ignored-bare-import": "silent" },
  };
}

const shared = { gzip: true, modifyEsbuildConfig };

// The limits stand just above what there is: they go up for nothing but what more pages are read with.
export default [
  {
    ...shared,
    name: "wenzhang/core and one adapter",
    import: { "dist/core.js": "{ createParser }", "dist/adapters/sina.js": "{ sina }" },
    limit: "168.5 kB",
  },
  {
    ...shared,
    name: "everything but wenzhang/traditional",
    import: {
      "dist/index.js": "*",
      "dist/render.js": "{ toHtml, toMarkdown, toText }",
      "dist/simplified.js": "{ simplified, toSimplified }",
    },
    limit: "206.2 kB",
  },
];
