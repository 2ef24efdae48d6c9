// A TypeDoc plugin: the guides stand together in the navigation, under the headings that they have and in the order
// that typedoc.json gives them; every link works from a folder as it does from a server.
import { fileURLToPath } from "node:url";
import { Converter, normalizePath, Renderer } from "typedoc";

/** The reference in Markdown, which is for reading without this site. */
const REFERENCE = normalizePath(fileURLToPath(new URL("../api/README.md", import.meta.url)));

/** Called by TypeDoc. */
export function load({ converter, renderer }) {
  converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    const isGuide = document.name.startsWith("docs/");
    document.frontmatter.category ??= isGuide ? "Guides" : "Project";
    document.name = document.name.replace("docs/", "");
  });
  // By now the pages have their addresses, which stay those of the files.
  renderer.on(Renderer.EVENT_BEGIN, ({ project }) => {
    for (const document of project.documents ?? []) document.name = readHeading(document);
    for (const { children } of project.categories ?? []) children.sort(compareDocuments);
    const entry = project.getChildByName("wenzhang");
    if (entry !== undefined) project.files.registerReflectionPath(REFERENCE, entry);
  });
  renderer.on(Renderer.EVENT_END_PAGE, (page) => {
    page.contents = relink(page.contents, "../".repeat(page.url.split("/").length - 1));
    if (page.url.includes("zh-CN"))
      page.contents = page.contents.replace('lang="en"', 'lang="zh-CN"');
  });
}

/** Documents come as they were listed; the rest stays as it is. */
function compareDocuments(a, b) {
  return a.isDocument() && b.isDocument() ? a.id - b.id : 0;
}

function readHeading({ content, name }) {
  const text = content.map((part) => part.text).join("");
  return /^# (.+)$/m.exec(text)?.[1] ?? name;
}

/**
 * Makes links from the site's root relative to the page, and names the page in those to the root itself. Icons are taken
 * from the page, where TypeDoc's script puts them too: a browser takes none from another file.
 */
function relink(html, root) {
  return html
    .replace(
      / href="(?:\/([^"]*)|(?:\.\.?\/)+)"/g,
      (_, path = "index.html") => ` href="${root}${path}"`,
    )
    .replaceAll(` href="${root}assets/icons.svg#`, ' href="#');
}
