// A TypeDoc plugin: the guides stand together in the navigation, under the headings that they have.
import { Converter, Renderer } from "typedoc";

/** Called by TypeDoc. */
export function load({ converter, renderer }) {
  converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    document.frontmatter.category ??= "Guides";
  });
  // By now the pages have their addresses, which stay those of the files.
  renderer.on(Renderer.EVENT_BEGIN, ({ project }) => {
    for (const document of project.documents ?? []) document.name = readHeading(document);
  });
}

function readHeading({ content, name }) {
  const text = content.map((part) => part.text).join("");
  return /^# (.+)$/m.exec(text)?.[1] ?? name;
}
