import type { Article, Contributor } from "../article.js";
import { safeUrl } from "../url.js";
import { toText } from "./text.js";

/** A person or an account in schema.org's terms. */
export interface JsonLdParty {
  readonly "@type": "Person" | "Organization";
  readonly name: string;
  readonly affiliation?: { readonly "@type": "Organization"; readonly name: string };
}

/** A medium in schema.org's terms. */
export interface JsonLdOrganization {
  readonly "@type": "NewsMediaOrganization" | "Organization";
  readonly name: string;
  readonly url?: string;
}

/** An article as schema.org describes it: https://schema.org/NewsArticle. */
export interface JsonLdArticle {
  readonly "@context": "https://schema.org";
  readonly "@type": "NewsArticle";
  readonly headline?: string;
  readonly alternativeHeadline?: string;
  readonly url?: string;
  readonly mainEntityOfPage?: string;
  readonly inLanguage?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly author?: readonly JsonLdParty[];
  readonly translator?: readonly JsonLdParty[];
  readonly editor?: readonly JsonLdParty[];
  readonly sourceOrganization?: JsonLdOrganization;
  readonly publisher?: JsonLdOrganization;
  readonly articleSection?: readonly string[];
  readonly keywords?: readonly string[];
  readonly image?: readonly string[];
  readonly articleBody?: string;
}

/**
 * An article as schema.org's NewsArticle, for JSON-LD. The medium behind 来源 is the `sourceOrganization`, the site in
 * whose footer the page stands the `publisher`; translators stand apart from the authors, and times are as precise as the
 * page's.
 *
 * To put it into a page, write it with {@link toJsonLdScript}: JSON alone may hold `</script>`.
 *
 * @example
 * toJsonLd(article).datePublished; // "2021-06-18T09:42+08:00"
 */
export function toJsonLd(article: Article): JsonLdArticle {
  const { title, ...untitled } = article;
  const { subtitle, originalTitle, language, source, publisher } = untitled;
  const url = article.url === undefined ? undefined : safeUrl(article.url);
  const second = subtitle ?? originalTitle;
  const body = toText(untitled);
  const medium = source === undefined ? undefined : safeUrl(source.url ?? "");
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    ...(title !== undefined && { headline: title }),
    ...(second !== undefined && { alternativeHeadline: second }),
    ...(url !== undefined && { url, mainEntityOfPage: url }),
    ...(language !== "und" && { inLanguage: language }),
    ...(article.publishedAt !== undefined && { datePublished: article.publishedAt }),
    ...(article.modifiedAt !== undefined && { dateModified: article.modifiedAt }),
    ...listParties("author", article.authors, ({ role }) => role !== "translator"),
    ...listParties("translator", article.authors, ({ role }) => role === "translator"),
    ...listParties("editor", article.editors, () => true),
    ...(source !== undefined && {
      sourceOrganization: {
        "@type": "NewsMediaOrganization" as const,
        name: source.name,
        ...(medium !== undefined && { url: medium }),
      },
    }),
    ...(publisher?.name !== undefined && {
      publisher: { "@type": "Organization" as const, name: publisher.name },
    }),
    ...(article.categories.length > 0 && { articleSection: article.categories }),
    ...(article.keywords.length > 0 && { keywords: article.keywords }),
    ...listImages(article),
    ...(body !== "" && { articleBody: body }),
  };
}

/**
 * The same as a `script` element, safe to put into a page: `<`, `>` and `&` are written as JSON escapes, so that nothing
 * in the article can end the element.
 *
 * @example
 * toJsonLdScript(article); // '<script type="application/ld+json">{"@context":"https://schema.org",…}</script>'
 */
export function toJsonLdScript(article: Article): string {
  const json = JSON.stringify(toJsonLd(article)).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<script type="application/ld+json">${json}</script>`;
}

function listParties<Key extends string>(
  key: Key,
  people: readonly Contributor[],
  isOne: (person: Contributor) => boolean,
): { readonly [K in Key]?: readonly JsonLdParty[] } {
  const parties = people.filter(isOne).map(toParty);
  const empty: { readonly [K in Key]?: readonly JsonLdParty[] } = {};
  return parties.length === 0 ? empty : { ...empty, [key]: parties };
}

/** A self-media account is more often a team than one person. */
function toParty({ name, role, affiliation }: Contributor): JsonLdParty {
  if (role === "account") return { "@type": "Organization", name };
  if (affiliation === undefined) return { "@type": "Person", name };
  return { "@type": "Person", name, affiliation: { "@type": "Organization", name: affiliation } };
}

function listImages({ image, blocks }: Article): { readonly image?: readonly string[] } {
  const sources = blocks.flatMap((block) =>
    block.type === "figure" && block.src !== undefined ? [block.src] : [],
  );
  const all = image === undefined ? sources : [image, ...sources];
  const images = [...new Set(all.flatMap((src) => safeUrl(src) ?? []))];
  return images.length === 0 ? {} : { image: images };
}
