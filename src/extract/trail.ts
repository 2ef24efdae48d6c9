import { collapseSpace } from "../text.js";
import { type Candidate, type Choice, choose } from "./candidates.js";
import type { Extraction, Layout } from "./context.js";
import type { Line } from "./line.js";
import { findHits } from "./match.js";

type Trail = Candidate<readonly string[]>;

const SEPARATORS = /\s*(?:>>|>|＞|»|›|→|>|\/|｜|\||::|\s-\s|-{2,})\s*/u;
const LEAD =
  /^(?:您?(?:的)?(?:当前|当前的|目前|现在|现时|所在|當前|目前|現在|所在)?(?:位置|的位置|位置是)[:：]?\s*|首页位置[:：])/u;
const MOST_PARTS = 8;
const LONGEST_PART = 20;

/** The breadcrumb: 首页 > 财经 > 正文. */
export function readTrail(
  x: Extraction,
  layout: Layout,
  title: string | undefined,
): Choice<readonly string[]> | undefined {
  const stated = findHits(x, x.adapter.breadcrumb).flatMap(
    ({ text, method, where, line }): readonly Trail[] => {
      const value = splitTrail(text, title);
      if (value.length === 0) return [];
      return [
        { value, method, where, text, confidence: 0.97, ...(line !== undefined && { line }) },
      ];
    },
  );
  const before = x.lines.slice(0, layout.start);
  const shown = before.flatMap((line, i): readonly Trail[] => {
    if (line.kind !== "breadcrumb") return [];
    const value = splitTrail(line.block.text, title);
    if (value.length === 0) return [];
    const near = 1 - Math.min(1, (layout.start - i) / 40);
    const confidence = 0.5 + 0.3 * near + (isWholeTrail(line) ? 0.1 : 0);
    return [
      { value, method: "line", where: "breadcrumb", text: line.block.text, confidence, line: i },
    ];
  });
  return choose([...stated, ...shown], (value) => value.join(" > "));
}

function isWholeTrail({ block }: Line): boolean {
  return /首页|首頁|正文|位置/u.test(block.text);
}

/** The parts of a breadcrumb line, without the headline at its end. */
export function splitTrail(text: string, title: string | undefined): readonly string[] {
  const parts = text
    .replace(LEAD, "")
    .split(SEPARATORS)
    .map((part) => collapseSpace(part.replace(LEAD, "")))
    .filter((part) => part !== "" && part !== title && part.length <= LONGEST_PART);
  return parts.length > MOST_PARTS ? [] : parts;
}

const ENDS = new Set(["首页", "首頁", "正文", "內文", "内文", "网站首页", "HOME", "Home"]);

/** The categories in a breadcrumb: its parts without 首页 and 正文. */
export function toCategories(trail: readonly string[]): readonly string[] {
  return trail.filter((part) => !ENDS.has(part));
}
