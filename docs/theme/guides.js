// A TypeDoc plugin: the guides stand together in the navigation, under the headings that they have, in the order in which
// typedoc.json lists them.
import { Converter, Renderer } from "typedoc";

/** Called by TypeDoc. */
export function load({ converter, renderer }) {
  const guides = [];
  converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    document.frontmatter.category ??= "Guides";
    guides.push(document);
  });
  // By now the pages have their addresses, which stay those of the files.
  renderer.on(Renderer.EVENT_BEGIN, ({ project }) => {
    for (const document of project.documents ?? []) document.name = readHeading(document);
    const category = project.categories?.find(({ title }) => title === "Guides");
    category?.children.sort((a, b) => guides.indexOf(a) - guides.indexOf(b));
  });
}

function readHeading({ content, name }) {
  const text = content.map((part) => part.text).join("");
  return /^# (.+)$/m.exec(text)?.[1] ?? name;
}
