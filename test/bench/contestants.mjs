// Each contestant takes a document, as a string or as bytes, and does its work on it.
const h2 = () => import("htmlparser2");

export const CONTESTANTS = {
  decode: {
    what: "bare decoding (TextDecoder, UTF-8)",
    input: "bytes",
    load: async () => {
      const decoder = new TextDecoder();
      return ({ bytes }) => decoder.decode(bytes);
    },
  },
  parser: {
    what: "htmlparser2's Parser, handlers empty",
    input: "html",
    load: async () => {
      const { Parser } = await h2();
      return ({ text }) => {
        const parser = new Parser({});
        parser.write(text);
        parser.end();
      };
    },
  },
  parseDocument: {
    what: "htmlparser2's parseDocument",
    input: "html",
    load: async () => {
      const { parseDocument } = await h2();
      return ({ text }) => parseDocument(text);
    },
  },
  "readability/linkedom": {
    what: "Readability on linkedom",
    input: "html",
    share: 0.25,
    load: async () => {
      const [{ Readability }, { parseHTML }] = await Promise.all([
        import("@mozilla/readability"),
        import("linkedom"),
      ]);
      return ({ text }) => new Readability(parseHTML(text).document).parse();
    },
  },
  "readability/jsdom": {
    what: "Readability on jsdom",
    input: "html",
    share: 0.1,
    load: async () => {
      const [{ Readability }, { JSDOM, VirtualConsole }] = await Promise.all([
        import("@mozilla/readability"),
        import("jsdom"),
      ]);
      return ({ text }) => {
        const { window } = new JSDOM(text, { virtualConsole: new VirtualConsole() });
        new Readability(window.document).parse();
        window.close();
      };
    },
  },
  defuddle: {
    what: "defuddle on jsdom",
    input: "html",
    share: 0.1,
    load: async () => {
      const [{ Defuddle }, { JSDOM, VirtualConsole }] = await Promise.all([
        import("defuddle/node"),
        import("jsdom"),
      ]);
      console.error = () => {};
      console.log = () => {};
      return async ({ text }) => {
        const dom = new JSDOM(text, { virtualConsole: new VirtualConsole() });
        await Defuddle(dom, "https://example.cn/1.html");
        dom.window.close();
      };
    },
  },
  "article-extractor": {
    what: "@extractus/article-extractor",
    input: "html",
    share: 0.25,
    load: async () => {
      const { extractFromHtml } = await import("@extractus/article-extractor");
      return ({ text }) => extractFromHtml(text, "https://example.cn/1.html");
    },
  },
  html: { what: "wenzhang on HTML, a string", input: "html", load: loadOurs("text") },
  bytes: { what: "wenzhang on HTML, bytes", input: "bytes", load: loadOurs("bytes") },
  text: { what: "wenzhang on text dumps", input: "dumps", load: loadOurs("text") },
};

function loadOurs(key) {
  return async () => {
    const { parseArticle } = await import(new URL("../../dist/index.js", import.meta.url).href);
    return (document) => parseArticle(document[key], document.url ? { url: document.url } : {});
  };
}
