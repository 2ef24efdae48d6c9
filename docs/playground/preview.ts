import type { Article } from "../../src/article.js";
import { toHtml } from "../../src/render.js";

/** The article as a page that asks for nothing: its pictures are named, and its links lead nowhere. */
export function renderPreview(article: Article): string {
  // Nothing is loaded or run in a document that no window shows.
  const page = new DOMParser().parseFromString(toHtml(article), "text/html");
  for (const image of page.querySelectorAll("img")) {
    const picture = page.createElement("span");
    picture.className = "picture";
    picture.title = image.src;
    picture.textContent = image.alt || image.src;
    image.replaceWith(picture);
  }
  for (const link of page.querySelectorAll("a")) {
    link.title = link.href;
    link.removeAttribute("href");
  }
  return `<!doctype html><style>${RENDERED_CSS}</style>${page.body.innerHTML}`;
}
