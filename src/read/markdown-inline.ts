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

const ESCAPED: InlineRule = {
  pattern: /^\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/,
  render: (_, character = "") => escapeHtml(character),
};

const IMAGE: InlineRule = {
  pattern:
    /^!\[([^[\]\n]{0,500})\]\([ \t]{0,4}<?([^\s()<>]{1,2000})>?(?:[ \t]{1,4}["']([^"'\n]{0,500})["'])?[ \t]{0,4}\)/,
  render: (_, alt = "", src = "", title = "") =>
    `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}" title="${escapeHtml(title)}">`,
};

const LINK: InlineRule = {
  pattern:
    /^\[((?:[^[\]\n]|!\[[^[\]\n]{0,500}\]\([^()\n]{0,2000}\)){1,1000})\]\([ \t]{0,4}<?([^\s()<>]{1,2000})>?(?:[ \t]{1,4}["'][^"'\n]{0,500}["'])?[ \t]{0,4}\)/,
  render: (_, text = "", href = "") => `<a href="${escapeHtml(href)}">${renderInline(text)}</a>`,
};

const ADDRESS: InlineRule = {
  pattern: /^<(https?:\/\/[^\s<>]{1,2000})>/i,
  render: (_, href = "") => `<a href="${escapeHtml(href)}">${escapeHtml(href)}</a>`,
};

/** What is HTML already stays. */
const MARKUP: InlineRule = {
  pattern: /^(?:<\/?[a-z][^<>]{0,4000}>|<!--|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/i,
  render: (markup = "") => markup,
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
  ["*", [STRONG, EMPHASIS]],
  ["_", [STRONG, EMPHASIS]],
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
