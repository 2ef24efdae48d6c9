import type { Article, Contributor } from "../article.js";
import { safeUrl } from "../url.js";
import { toText } from "./text.js";

/**
 * A person or an account in schema.org's terms.
 *
 * @category Output
 * @example
 * import { parseArticle } from "wenzhang";
 * import { type JsonLdParty, toJsonLd } from "wenzhang/render";
 *
 * const page = "<h1>渡轮试航</h1><p>海潮晚报记者 宋听澜</p><p>一艘白色渡轮清晨驶出码头，风浪不大。</p>";
 * const writer: JsonLdParty | undefined = toJsonLd(parseArticle(page)).author?.[0];
 * writer; // { '@type': 'Person', name: '宋听澜', affiliation: { '@type': 'Organization', name: '海潮晚报' } }
 */
export interface JsonLdParty {
  /** `Organization` for a self-media account. */
  readonly "@type": "Person" | "Organization";
  /** The name as displayed. */
  readonly name: string;
  /** The medium or body named together with the person. */
  readonly affiliation?: {
    /** A medium is an organisation. */
    readonly "@type": "Organization";
    /** Its name as displayed. */
    readonly name: string;
  };
}

/**
 * A medium or a site in schema.org's terms.
 *
 * @category Output
 * @example
 * import { parseArticle } from "wenzhang";
 * import { type JsonLdOrganization, toJsonLd } from "wenzhang/render";
 *
 * const article = parseArticle("渡轮试航\n2021-06-18 来源：海潮晚报\n一艘白色渡轮清晨驶出码头，风浪不大。");
 * const medium: JsonLdOrganization | undefined = toJsonLd(article).sourceOrganization;
 * medium; // { '@type': 'NewsMediaOrganization', name: '海潮晚报' }
 */
export interface JsonLdOrganization {
  /** `NewsMediaOrganization` for the medium behind 来源. */
  readonly "@type": "NewsMediaOrganization" | "Organization";
  /** The name as displayed. */
  readonly name: string;
  /** The address its name links to, http or https. */
  readonly url?: string;
}

/**
 * An article as schema.org describes it: https://schema.org/NewsArticle.
 *
 * @category Output
 * @example
 * import { parseArticle } from "wenzhang";
 * import { type JsonLdArticle, toJsonLd } from "wenzhang/render";
 *
 * const data: JsonLdArticle = toJsonLd(parseArticle("渡轮试航\n2021-06-18 09:42\n一艘白色渡轮清晨驶出码头，风浪不大。"));
 * data["@type"]; // 'NewsArticle'
 * data.inLanguage; // 'zh-Hans'
 */
export interface JsonLdArticle {
  /** The vocabulary. */
  readonly "@context": "https://schema.org";
  /** The kind of thing. */
  readonly "@type": "NewsArticle";
  /** The headline. */
  readonly headline?: string;
  /** The second headline, else the one after 原标题：. */
  readonly alternativeHeadline?: string;
  /** The address of the page, http or https. */
  readonly url?: string;
  /** The same: the article is what the page is about. */
  readonly mainEntityOfPage?: string;
  /** BCP 47 tag of the text. */
  readonly inLanguage?: string;
  /** When it was published, ISO 8601 as precise as the page. */
  readonly datePublished?: string;
  /** When it was last changed, in the same form. */
  readonly dateModified?: string;
  /** Writers and photographers, in the order credited. */
  readonly author?: readonly JsonLdParty[];
  /** Translators. */
  readonly translator?: readonly JsonLdParty[];
  /** Editors and proofreaders. */
  readonly editor?: readonly JsonLdParty[];
  /** The medium behind 来源. */
  readonly sourceOrganization?: JsonLdOrganization;
  /** Who runs the site. */
  readonly publisher?: JsonLdOrganization;
  /** The categories. */
  readonly articleSection?: readonly string[];
  /** The keywords. */
  readonly keywords?: readonly string[];
  /** Addresses of the pictures, the lead image first. */
  readonly image?: readonly string[];
  /** The body as plain text. */
  readonly articleBody?: string;
}

/**
 * An article as schema.org's NewsArticle, for JSON-LD. The medium behind 来源 is the `sourceOrganization`, the site in
 * whose footer the page stands the `publisher`; translators stand apart from the authors, and times are as precise as the
 * page's.
 *
 * To put it into a page, write it with {@link toJsonLdScript}: JSON alone may hold `</script>`.
 *
 * @category Output
 * @example
 * import { parseArticle } from "wenzhang";
 * import { toJsonLd } from "wenzhang/render";
 *
 * const article = parseArticle("渡轮试航\n2021-06-18 09:42 来源：海潮晚报\n一艘白色渡轮清晨驶出码头，风浪不大。");
 * toJsonLd(article).headline; // '渡轮试航'
 * toJsonLd(article).datePublished; // '2021-06-18T09:42+08:00'
 */
export function toJsonLd(article: Article): JsonLdArticle {
  const { title, ...untitled } = article;
  const { subtitle, originalTitle, language, source, publisher } = untitled;
  const url = safeUrl(article.url);
  const second = subtitle ?? originalTitle;
  const body = toText(untitled);
  const medium = safeUrl(source?.url);
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
 * @category Output
 * @example
 * import { parseArticle } from "wenzhang";
 * import { toJsonLdScript } from "wenzhang/render";
 *
 * const article = parseArticle("<h1>早市菜价 &lt; 超市菜价</h1>");
 * toJsonLdScript(article); // '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"早市菜价 \\u003c 超市菜价","inLanguage":"zh"}</script>'
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
