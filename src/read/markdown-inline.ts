/** The longest construct that is looked for; what is longer stays as it stands. */
const WINDOW = 4096;

/** One construct, tried where its first character stands; patterns are bounded and end at their own delimiters. */
interface InlineRule {
  readonly pattern: RegExp;
  readonly render: (...groups: readonly string[]) => string;
}

const CODE: InlineRule = {
  pattern: /^`([^`\n]{1,1000})`/,
  render: (_, code = "") => `<code>${escapeHtml(code)}</code>`,
};

/** A sign that a backslash takes its meaning from. */
const ESCAPES = /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g;

const ESCAPED: InlineRule = {
  pattern: new RegExp(`^${ESCAPES.source}`),
  render: (_, character = "") => escapeHtml(character),
};

/** What stands in the brackets of a link or an image, brackets in pairs. */
const LABEL = String.raw`[^[\]\\\n]{0,1000}(?:(?:\\[^\n]|\[[^[\]\n]{0,500}\])[^[\]\\\n]{0,500}){0,20}`;
/** Where it leads, parentheses in pairs, and its title. */
const TARGET = String.raw`\([ \t]{0,4}(?:<([^<>\n]{1,2000})>|((?:[^\s()<>\\]|\\\S|\([^\s()<>]{0,500}\)){1,2000}))(?:[ \t]{1,4}("[^"\n]{0,500}"|'[^'\n]{0,500}'|\([^()\n]{0,500}\)))?[ \t]{0,4}\)`;

const IMAGE: InlineRule = {
  pattern: new RegExp(`^!\\[(${LABEL})\\]${TARGET}`),
  render: (_, alt = "", bracketed = "", bare = "", title = "") => {
    const [src, text, words] = [bracketed || bare, alt, title.slice(1, -1)].map(readPlain);
    return `<img src="${src}" alt="${text}" title="${words}">`;
  },
};

const LINK: InlineRule = {
  pattern: new RegExp(`^\\[(?!\\])(${LABEL})\\]${TARGET}`),
  render: (_, text = "", bracketed = "", bare = "") =>
    `<a href="${readPlain(bracketed || bare)}">${renderInline(text)}</a>`,
};

/** Text without markup, its escapes resolved, for HTML. */
function readPlain(text: string): string {
  return escapeHtml(text.replace(ESCAPES, "$1"));
}

const ADDRESS: InlineRule = {
  pattern: /^<(?:(https?:\/\/[^\s<>]{1,2000})|([\w.+-]{1,80}@[\w-]{1,80}(?:\.[\w-]{1,80}){1,9}))>/i,
  render: (_, href = "", mail = "") =>
    `<a href="${escapeHtml(href || `mailto:${mail}`)}">${escapeHtml(href || mail)}</a>`,
};

/** What is HTML already stays: behind a tag's name there is a space, a slash or the end. */
const MARKUP: InlineRule = {
  pattern:
    /^(?:<\/?[a-z][a-z\d:-]{0,40}(?:[\s/][^<>]{0,4000})?>|<!--|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/i,
  render: (markup = "") => markup,
};

const BOTH: InlineRule = {
  pattern: /^(?:\*{3}(?=[^\s*])([^*\n]{1,1000})\*{3}|_{3}(?=[^\s_])([^_\n]{1,1000})_{3}\b)/,
  render: (_, stars = "", lines = "") =>
    `<strong><em>${renderInline(stars || lines)}</em></strong>`,
};

const STRONG: InlineRule = {
  pattern: /^(?:\*\*(?=[^\s*])([^*\n]{1,1000})\*\*|__(?=[^\s_])([^_\n]{1,1000})__\b)/,
  render: (_, stars = "", lines = "") => `<strong>${renderInline(stars || lines)}</strong>`,
};

/** A star that closes stands before no letter: "*ST康得、*ST中天" is two stocks, not emphasis. */
const EMPHASIS: InlineRule = {
  pattern:
    /^(?:\*(?=[^\s*])([^*\n]{0,499}(?:[^\s\p{P}](?=\*(?![a-z\d]))|[^\s*](?=\*(?![\p{L}\p{N}]))))\*|_(?=[^\s_])([^_\n]{0,499}[^\s_])_\b)/iu,
  render: (_, star = "", line = "") => `<em>${renderInline(star || line)}</em>`,
};

const RULES: ReadonlyMap<string, readonly InlineRule[]> = /* @__PURE__ */ new Map([
  ["\\", [ESCAPED]],
  ["`", [CODE]],
  ["!", [IMAGE]],
  ["[", [LINK]],
  ["<", [ADDRESS, MARKUP]],
  ["&", [MARKUP]],
  ["*", [BOTH, STRONG, EMPHASIS]],
  ["_", [BOTH, STRONG, EMPHASIS]],
]);

/**
 * Lowers inline Markdown to HTML; tags and character references that stand in it stay. Linear: no construct holds its
 * own delimiters, so nesting is bounded by their number.
 */
export function renderInline(text: string): string {
  let html = "";
  let at = 0;
  for (const { 0: character, index } of text.matchAll(/[\\`![<>&*_]/g)) {
    if (index < at) continue;
    html += text.slice(at, index);
    const isInsideWord = character === "_" && /\w/.test(text.charAt(index - 1));
    const rendered = isInsideWord ? undefined : renderAt(text.slice(index, index + WINDOW));
    html += rendered?.html ?? escapeHtml(character);
    at = index + (rendered?.length ?? 1);
  }
  return html + text.slice(at);
}

function renderAt(text: string): { readonly html: string; readonly length: number } | undefined {
  for (const { pattern, render } of RULES.get(text.charAt(0)) ?? []) {
    const match = pattern.exec(text);
    if (match) return { html: render(...match), length: match[0].length };
  }
  return undefined;
}

/** Escapes what HTML would take for markup. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
