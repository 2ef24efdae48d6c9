import type { Adapter } from "../adapter.js";
import { type FrontField, readFront } from "../front-keys.js";
import type { FrontMatter, SourceDocument } from "../source.js";
import { findAddress, readHost } from "../url.js";

/** What a front matter says of the site; pictures and titles do not, and `source` names the medium. */
const SITE_FIELDS = ["url", "authors", "categories", "site"] as const;

/**
 * Chooses the adapter for a document: by the host of its address, else by its front matter, else by signature. The
 * order of the adapters matters only between equals; of two that claim a host, the one with the longer domain wins.
 *
 * An adapter that states hosts is not chosen by signature for an address of another host, whose pages may well link to
 * the site.
 *
 * @param text - The document's text, for the signatures.
 */
export function chooseAdapter(
  source: SourceDocument,
  adapters: readonly Adapter[],
  text: string,
  fallback: Adapter,
): Adapter {
  const host = readHost(findAddress(source) ?? "");
  return (
    findByHost(adapters, host) ??
    findByFrontMatter(adapters, source.frontMatter) ??
    adapters.find(
      (adapter) => (host === undefined || adapter.hosts === undefined) && isSigned(adapter, text),
    ) ??
    fallback
  );
}

/** Whether a host is a domain or one of its sub-domains. */
export function isHostOf(host: string, domain: string): boolean {
  const name = domain.toLowerCase();
  return host === name || host.endsWith(`.${name}`);
}

function findByHost(adapters: readonly Adapter[], host: string | undefined): Adapter | undefined {
  if (host === undefined) return undefined;
  let best: Adapter | undefined;
  let longest = 0;
  for (const adapter of adapters) {
    for (const domain of adapter.hosts ?? []) {
      if (domain.length > longest && isHostOf(host, domain)) {
        [best, longest] = [adapter, domain.length];
      }
    }
  }
  return best;
}

function findByFrontMatter(
  adapters: readonly Adapter[],
  frontMatter: FrontMatter | undefined,
): Adapter | undefined {
  if (frontMatter === undefined) return undefined;
  for (const address of readValues(frontMatter, ["url"])) {
    const found = findByHost(adapters, readHost(address));
    if (found) return found;
  }
  const names = readValues(frontMatter, SITE_FIELDS);
  return adapters.find((adapter) => names.some((name) => isSigned(adapter, name)));
}

function readValues(frontMatter: FrontMatter, fields: readonly FrontField[]): readonly string[] {
  return fields.flatMap((field) => readFront(frontMatter, field)).flatMap(({ texts }) => texts);
}

/** `search`, unlike `test`, leaves a global pattern's `lastIndex` alone: same input, same output. */
function isSigned(adapter: Adapter, text: string): boolean {
  return adapter.signature !== undefined && text.search(adapter.signature) >= 0;
}
