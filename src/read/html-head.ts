import type { Diagnostic } from "../article.js";
import { diagnose } from "../diagnostics.js";
import type { MetaTag, SourceHead } from "../source.js";
import { collapseSpace } from "../text.js";
import { readRawText, type TreeElement } from "./html-element.js";
import { parseJsonLd } from "./html-json-ld.js";
import { excerptScripts, isJsonLd, pickComments } from "./html-scripts.js";
import { createResolver, onWeb, type Resolver } from "./html-url.js";
import type { HtmlTree } from "./tree.js";

const MAX_METAS = 500;

/** What a page says about itself outside its visible text. */
export function readHead(
  tree: HtmlTree,
  resolve: Resolver,
): { readonly head: SourceHead; readonly diagnostics: readonly Diagnostic[] } {
  const metas = readMetas(tree.notable);
  const title = readTitle(tree.notable);
  const canonical = readCanonical(tree.notable, metas, onWeb(resolve));
  const scripts = tree.scripts.filter(
    (script) => isJsonLd(script.type) && script.text.trim() !== "",
  );
  const parsed = scripts.map((script) => parseJsonLd(script.text));
  const jsonLd = parsed.filter((value) => value !== undefined);
  return {
    head: {
      metas,
      jsonLd,
      scripts: excerptScripts(tree.scripts),
      comments: pickComments(tree.comments),
      ...(title === undefined ? {} : { title }),
      ...(canonical === undefined ? {} : { canonical }),
    },
    diagnostics: jsonLd.length < parsed.length ? [diagnose("read/json-ld")] : [],
  };
}

/** The address that `base` gives, as the page writes it. */
export function readBase(notable: readonly TreeElement[]): string | undefined {
  for (const element of notable) {
    const href = element.name === "base" ? element.attribs.href?.trim() : undefined;
    if (href) return href;
  }
  return undefined;
}

/** The address that the page gives for itself, where it is absolute. */
export function readAddress({ notable }: HtmlTree): string | undefined {
  return readCanonical(notable, readMetas(notable), onWeb(createResolver(undefined)));
}

function readTitle(notable: readonly TreeElement[]): string | undefined {
  for (const element of notable) {
    const title = element.name === "title" ? collapseSpace(readRawText(element)) : "";
    if (title !== "") return title;
  }
  return undefined;
}

/** Meta tags and, where their value stands in an attribute, microdata; a `time` element goes by the name of "time". */
function readMetas(notable: readonly TreeElement[]): readonly MetaTag[] {
  const metas: MetaTag[] = [];
  for (const element of notable) {
    if (metas.length >= MAX_METAS) break;
    const content = (element.attribs.content ?? element.attribs.datetime)?.trim();
    if (!content) continue;
    for (const name of readNames(element)) metas.push({ name, content });
  }
  return metas;
}

function readNames(element: TreeElement): ReadonlySet<string> {
  const names = new Set<string>();
  for (const attribute of ["name", "property", "itemprop", "http-equiv"]) {
    const name = element.attribs[attribute]?.trim().toLowerCase();
    if (name) names.add(name);
  }
  if (element.name === "time") names.add("time");
  return names;
}

function readCanonical(
  notable: readonly TreeElement[],
  metas: readonly MetaTag[],
  resolve: Resolver,
): string | undefined {
  for (const element of notable) {
    if (element.name !== "link" || element.attribs.rel?.trim().toLowerCase() !== "canonical") {
      continue;
    }
    const canonical = resolve(element.attribs.href ?? "");
    if (canonical !== undefined) return canonical;
  }
  const graph = metas.find((meta) => meta.name === "og:url");
  return graph === undefined ? undefined : resolve(graph.content);
}
