import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Article, parseArticle } from "../../src/index.js";
import { showBlocks } from "../pages.js";

const HEADLINE = "早市凌晨四點開張";
const PROSE = [
  "這座小城的早市凌晨四點就開張了，賣菜的人和買菜的人都打著手電筒，天亮以後攤位才慢慢散去。",
  "市場管理方表示，明年還要再建兩個大棚，讓攤主們不用再擔心颳風下雨的天氣，也方便附近居民買菜。",
  "「以前路窄，車進不來。」攤主老崔說，「現在好多了。」",
];

type Form = (slash: string, name: string, place: string) => string;

/** Who wrote it, on a line of its own or at the head of the first paragraph. */
const BYLINES: readonly (readonly [Form, string])[] = [
  [(slash, name, place) => `記者${name}${slash}${place}報導`, "reporter"],
  [(slash, name, place) => `${name}${slash}${place}報導`, "reporter"],
  [(slash, name) => `生活中心${slash}${name}報導`, "reporter"],
  [(slash, name, place) => `聯江報 記者${name}${slash}${place}報導`, "reporter"],
  [(slash, name, place) => `特派記者${name}${slash}${place}報導`, "reporter"],
  [(slash, name, place) => `實習記者${name}${slash}${place}報導`, "intern"],
  [(slash, name) => `編譯${name}${slash}綜合外電`, "translator"],
  [(slash, name) => `文${slash}${name}`, "author"],
  [(_, name) => `${name} 報導`, "reporter"],
];
const HEADS: readonly Form[] = [
  (slash, name, place) => `〔記者${name}${slash}${place}報導〕`,
  (slash, name, place) => `【${name}${slash}${place}報導】`,
  (slash, name, place) => `（${name}${slash}${place}報導）`,
  (slash, name, place) => `【聯江報${slash}記者${name}${slash}${place}報導】`,
  (slash, name, place) => `〔聯江報記者${name}${slash}${place}報導〕`,
  (_, name, place) => `（中央社記者${name}${place}12日電）`,
];
const SLASHES = ["／", "╱", "∕", "/", " / "];
const NAMES = ["林志豪", "黃美玲", "歐陽清", "蔡依文", "陳怡君"];
const PLACES = ["台北", "新北", "花蓮", "紐約"];
const DATES = [
  ["2012-01-12 15:52", "2012-01-12T15:52+08:00"],
  ["2012/01/12", "2012-01-12"],
  ["2012.01.12 03:52 pm", "2012-01-12T15:52+08:00"],
  ["中華民國101年1月12日", "2012-01-12"],
] as const;
/** What the last paragraph or line ends with, and the editor that it credits. */
const TAILS = [
  ["", []],
  ["（編輯：許家瑋）1010112", ["許家瑋"]],
  ["（聯江報）", []],
] as const;
const LAST_LINES = [
  ["【2012/01/12 聯江晚報】", []],
  ["責任編輯：許家瑋", ["許家瑋"]],
  ["核稿編輯：許家瑋", ["許家瑋"]],
] as const;
const CAPTIONS = [
  ["早市的攤位前排起長隊。（中央社檔案照片）", []],
  ["早市的攤位前排起長隊。圖／市府提供", []],
  ["▲早市的攤位前排起長隊。（圖／記者鄭羽哲攝）", ["鄭羽哲 photographer"]],
] as const;

const names = (people: Article["authors"]) => people.map(({ name, role }) => `${name} ${role}`);

const parts = fc.record({
  slash: fc.constantFrom(...SLASHES),
  name: fc.constantFrom(...NAMES),
  place: fc.constantFrom(...PLACES),
  date: fc.constantFrom(...DATES),
  tail: fc.constantFrom(...TAILS),
  last: fc.option(fc.constantFrom(...LAST_LINES), { nil: undefined }),
  caption: fc.constantFrom(...CAPTIONS),
});

describe("Taiwan's bylines", () => {
  it("name the writer beside the date on a page", () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(...BYLINES), fc.boolean(), (p, [form, role], behind) => {
        const byline = form(p.slash, p.name, p.place);
        const line = behind ? `${p.date[0]} ${byline}` : `${byline} ${p.date[0]}`;
        const [caption, photographers] = p.caption;
        const body = [...PROSE.slice(0, -1), PROSE.at(-1) + p.tail[0], p.last?.[0] ?? ""];
        const article = parseArticle(
          `<title>${HEADLINE} - 江城網</title><h1>${HEADLINE}</h1><div>${line}</div><div class="story">
          <div><img src="/a.jpg"><p>${caption}</p></div>${body.map((text) => `<p>${text}</p>`).join("")}</div>`,
        );
        expect(names(article.authors)).toEqual([`${p.name} ${role}`, ...photographers]);
        expect(article.editors.map(({ name }) => name)).toEqual([
          ...new Set([...p.tail[1], ...(p.last?.[1] ?? [])]),
        ]);
        expect(article.publishedAt).toBe(p.date[1]);
        expect(showBlocks(article.blocks)).toEqual([
          `figure ${caption.replace(/^▲/u, "")}`,
          ...PROSE.map((text) => `paragraph ${text}`),
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it("name the writer at the head of a dump's first paragraph", () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(...HEADS), (p, form) => {
        const [first = "", ...others] = PROSE;
        const body = [form(p.slash, p.name, p.place) + first, ...others];
        const article = parseArticle(
          [`${HEADLINE} - 江城網`, "首頁", "生活", HEADLINE, p.date[0], ...body, p.last?.[0]].join(
            "\n",
          ),
        );
        expect(names(article.authors)).toEqual([`${p.name} reporter`]);
        expect(article.publishedAt).toBe(p.date[1]);
        expect(article.blocks).toHaveLength(PROSE.length);
      }),
      { numRuns: 300 },
    );
  });
});
