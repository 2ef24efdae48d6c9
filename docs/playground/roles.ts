import type { LineRole } from "../../src/explain.js";

/** What each role is called: in the playground's language and in that of the documents. */
export const ROLES: Readonly<Record<LineRole, readonly [label: string, chinese: string]>> = {
  headline: ["Headline", "标题"],
  "original-headline": ["Original headline", "原标题"],
  subtitle: ["Subtitle", "副题"],
  byline: ["Byline", "来源时间"],
  credits: ["Credits", "署名"],
  body: ["Body", "正文"],
  caption: ["Caption", "图说"],
  breadcrumb: ["Breadcrumb", "导航"],
  keywords: ["Keywords", "关键词"],
  related: ["Related", "相关阅读"],
  publisher: ["Publisher", "版权"],
  other: ["Other", "其他"],
};
