import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { type Article, parseArticle } from "../src/index.js";
import { listCases } from "./fixtures.js";

const ROOT = new URL("../", import.meta.url);
const schema = JSON.parse(readFileSync(new URL("article.schema.json", ROOT), "utf8"));
const validate = new Ajv({ allErrors: true }).compile(schema);

const ARTICLE: Article = parseArticle(
  "海岛渡轮试航成功\n2021年06月18日 09:42　来源：海潮晚报 记者 王小明\n一艘白色渡轮清晨驶出码头，七十八名乘客用四十一分钟完成了到对岸小岛的试航。",
);

describe("the JSON Schema of Article", () => {
  it.each(listCases().map((one) => [one.name, one] as const))(
    "holds of %s, as expected and as read",
    (_, { folder, inputs, options }) => {
      const expected = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8"));
      // Expectations leave the evidence out.
      validate({ evidence: {}, ...expected });
      expect(validate.errors).toBeNull();
      for (const { bytes } of inputs) {
        validate(JSON.parse(JSON.stringify(parseArticle(bytes, options))));
        expect(validate.errors).toBeNull();
      }
    },
  );

  it("holds of an article as it comes from JSON", () => {
    validate(JSON.parse(JSON.stringify(ARTICLE)));
    expect(validate.errors).toBeNull();
  });

  it("holds of a page that was given an address with characters of any script", () => {
    const url = "https://www.jiangcheng.example/新闻/1.html?a|b";
    const page = `<h1>渡轮试航成功</h1><p>2021-06-18 09:42</p><p>一艘白色渡轮清晨驶出码头，七十八名乘客完成了到对岸小岛的试航。</p>
      <img src="https://img.example/渡轮.jpg?a|b"><p>船长说，当天风浪不大，下个月起每天往返四个班次，学生和老人半价。</p>`;
    const article = parseArticle(page, { url });
    expect(article).toMatchObject({ url, image: expect.stringContaining("?a|b") });
    validate(JSON.parse(JSON.stringify(article)));
    expect(validate.errors).toBeNull();
  });

  it.each<readonly [string, object]>([
    ["without its language", { ...ARTICLE, language: undefined }],
    ["with an empty headline", { ...ARTICLE, title: "" }],
    ["with null for what is absent", { ...ARTICLE, subtitle: null }],
    ["with a field that there is not", { ...ARTICLE, byline: "王小明" }],
    ["with a time in another form", { ...ARTICLE, publishedAt: "2021年06月18日" }],
    ["with a role that there is not", { ...ARTICLE, authors: [{ name: "王小明", role: "boss" }] }],
    ["with a block of no kind", { ...ARTICLE, blocks: [{ text: "一" }] }],
    ["with a relative address", { ...ARTICLE, image: "/1.jpg" }],
    ["with a diagnostic that there is not", { ...ARTICLE, diagnostics: [{ code: "x/y" }] }],
  ])("does not hold of an article %s", (_, article) => {
    expect(validate(JSON.parse(JSON.stringify(article)))).toBe(false);
  });
});
