import { describe, expect, it } from "vitest";
import {
  type BodyRule,
  builtInAdapters,
  createParser,
  defineAdapter,
  generic,
  meta,
} from "../src/index.js";

/** What a caller without types could write. */
const define: (adapter: unknown) => unknown = defineAdapter as never;

describe("defineAdapter", () => {
  it.each([...builtInAdapters, generic])("takes $name as it is", (adapter) => {
    expect(defineAdapter(adapter)).toBe(adapter);
  });

  it("takes each kind of matcher alone and in a list, and parts that are left undefined", () => {
    const adapter = {
      name: "jiangcheng",
      title: ".headline",
      published: /^发布于(.+)$/u,
      source: meta("medium"),
      authors: [".by", /^撰文：(.+)$/u, { where: "an attribute", find: () => "宋听澜" }],
      editors: undefined,
      keywords: [],
      body: { within: ["#story", ".story > div:first-child"], drop: [".advert", /^扫码/u] },
      repair: ["pinyin"],
      script: (text: string) => text,
    };
    expect(define(adapter)).toBe(adapter);
  });

  it.each([
    [{ title: "h1[" }, 'title: "h1[" cannot be read as a CSS selector.'],
    [{ title: [".headline", ""] }, 'title: "" cannot be read as a CSS selector.'],
    [{ published: "p:when" }, 'published: "p:when" cannot be read as a CSS selector.'],
    [
      { title: 42 },
      "title is a CSS selector, a RegExp or a finder, or a list of them, not number.",
    ],
    [
      { source: [".medium", null] },
      "source is a CSS selector, a RegExp or a finder, or a list of them, not null.",
    ],
    [
      { keywords: { where: "meta tags" } },
      "keywords is a CSS selector, a RegExp or a finder, or a list of them, not object.",
    ],
    [{ body: ".story" }, "body is an object of rules, not string."],
    [{ body: { within: /x/u } }, "body.within is a CSS selector, or a list of them, not RegExp."],
    [{ body: { within: [".story", ">>"] } }, 'body.within: ">>" cannot be read as a CSS selector.'],
    [
      { body: { until: meta("end") } },
      "body.until is a CSS selector or a RegExp, or a list of them, not object.",
    ],
    [{ body: { drop: [".ad", "p["] } }, 'body.drop: "p[" cannot be read as a CSS selector.'],
    [{ hosts: "jiangcheng.example" }, 'hosts are domains such as "example.cn".'],
    [{ hosts: ["https://jiangcheng.example"] }, 'hosts are domains such as "example.cn".'],
    [{ signature: "江城网" }, "signature is a RegExp."],
    [{ timeZone: "CST" }, 'timeZone is an offset such as "+08:00".'],
    [{ repair: ["markup"] }, 'repair is ["pinyin"].'],
    [{ script: "zh-Hans" }, "script is a function that converts a text."],
    [{ refine: {} }, "refine is a function that returns a draft."],
  ])("refuses %j and says what is wrong", (part, message) => {
    const error = new TypeError(`Adapter jiangcheng: ${message}`);
    expect(() => define({ name: "jiangcheng", ...part })).toThrow(error);
    expect(() => createParser({ adapters: [{ name: "jiangcheng", ...part } as never] })).toThrow(
      error,
    );
  });

  it("takes no finder for a place in the body: it tells a value, not where that stands", () => {
    // @ts-expect-error
    const body: BodyRule = { drop: meta("advert") };
    expect(() => defineAdapter({ name: "jiangcheng", body })).toThrow(/body\.drop is/);
  });

  it("refuses a part that there is not, and names those that there are", () => {
    expect(() => define({ name: "jiangcheng", titel: "h1" })).toThrow(
      /^Adapter jiangcheng has name, hosts, .*, title, .*; no titel\.$/,
    );
    expect(() => define({ name: "jiangcheng", body: { inside: "#story" } })).toThrow(
      new TypeError("Adapter jiangcheng: body has within, from, until, drop; no inside."),
    );
  });

  it.each([
    [undefined, "An adapter is an object, not undefined."],
    ["jiangcheng", "An adapter is an object, not string."],
    [{ hosts: [] }, "An adapter's name is a word of letters, digits, - and _."],
    [{ name: "江城" }, "An adapter's name is a word of letters, digits, - and _."],
  ])("refuses %j", (adapter, message) => {
    expect(() => define(adapter)).toThrow(new TypeError(message));
  });
});
