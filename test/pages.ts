import {
  type Adapter,
  type Article,
  type Block,
  createParser,
  type ParseOptions,
  parseArticle,
} from "../src/index.js";

export const HEADLINE = "滨江新区三座图书馆同日开放";
export const PROSE: readonly string[] = [
  "滨江新区三座社区图书馆昨天同时开放，首日接待读者两千余人，馆内藏书共计六万册，可在任意一馆借还。",
  "区文化部门负责人介绍，三座图书馆步行十五分钟可达，开放时间延长到晚上九点，周末另设亲子阅读课程。",
  "居民代表在座谈会上建议增加老年读者座位，并在馆外加装遮雨棚，有关单位表示将在年内完成改造工作。",
];

/** A byline, and a picture. */
export const TIME = "<p>2023-06-15 08:10 来源：海滨日报</p>";
export const FIGURE = '<img src="https://img.example.cn/a.jpg">';

/** What stands on a page beside its headline. */
export interface Parts {
  readonly head?: string;
  readonly above?: string;
  readonly byline?: string;
  readonly body?: readonly string[];
  readonly below?: string;
}

/** A page of the press: what stands above the headline, the byline, the body, what stands below. */
export function page({
  head = "",
  above = "",
  byline = "",
  body = PROSE,
  below = "",
}: Parts): string {
  const paragraphs = body.map((text) => `<p>${text}</p>`).join("\n");
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${HEADLINE}</title>${head}</head>
<body>${above}<div class="main"><h1>${HEADLINE}</h1>${byline}<div class="content">${paragraphs}</div>${below}</div></body></html>`;
}

/** The same as a plain-text dump, the title of the page in its first line. */
export function dump(
  above: readonly string[],
  byline: readonly string[],
  below: readonly string[] = [],
): string {
  return [`${HEADLINE}_海滨网`, ...above, HEADLINE, ...byline, ...PROSE, ...below].join("\n");
}

/** The same as a mirror's file: its front matter's lines above the body. */
export function mirror(...lines: readonly string[]): string {
  return [
    "---",
    ...lines,
    "---",
    "",
    `# ${HEADLINE}`,
    "",
    ...PROSE.flatMap((text) => [text, ""]),
  ].join("\n");
}

/** Reads a page of such parts, with adapters of the test's own where there are any. */
export function readPage(
  parts: Parts,
  options: ParseOptions = {},
  adapters: readonly Adapter[] = [],
): Article {
  const parse = adapters.length === 0 ? parseArticle : createParser({ adapters });
  return parse(page(parts), options);
}

/** Everyone in a list as name and role. */
export function names(
  people: readonly { readonly name: string; readonly role: string }[],
): readonly string[] {
  return people.map(({ name, role }) => `${name} ${role}`);
}

/** Each block as its type and what it displays. */
export function showBlocks(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) =>
    block.type === "figure"
      ? `figure ${block.caption ?? ""}`.trim()
      : `${block.type} ${block.text}`,
  );
}
