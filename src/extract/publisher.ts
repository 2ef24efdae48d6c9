import type { Publisher } from "../article.js";
import { plainScript } from "../grammar/plain-script.js";
import { SIGN } from "../grammar/signs.js";
import { collapseSpace } from "../text.js";
import type { Candidate } from "./candidates.js";
import type { Extraction } from "./context.js";

const ICP =
  /[京津沪滬渝蜀冀豫云雲辽遼黑湘皖鲁魯新苏蘇浙赣贛鄂桂甘晋晉蒙陕陝吉闽閩贵貴粤粵青藏川宁寧琼瓊]\s?ICP\s?[备備证証][\s:：]{0,2}(?:\d{6,10}|B?\d?-?\d{8})号?號?(?:-\d{1,3})?/u;
const COPYRIGHT = /copyright|©|版权所有|版權所有|all rights reserved/iu;
const NAME_BEFORE =
  /((?<![a-z])(?!reserved)[\p{L}\d·（）]{2,20})\s{0,3}[@©\-–:：]{0,2}\s{0,3}(?:版权所有|版權所有)/iu;
const NAME_BEHIND = /(?:版权所有|版權所有)\s{0,3}[:：©]?\s{0,3}([\p{Script=Han}\d·]{2,20})/u;
/** A line that begins with its name: BBC © 2013. */
const NAME_FIRST = /^([a-z][a-z\d]{1,19})\s?©/iu;
const MARK = /copyright|©/iu;
const HAN_NAME = /(?<!\d)\d{0,2}\p{Script=Han}[\p{Script=Han}\d·（）()]{1,19}/u;
/** What stands beside the mark in place of a name: numbers, telephones, what is forbidden, a name's last word. */
const NO_NAME =
  /^(?:\d+|com|cn|net|inc|ltd|group|copyrights?|reserved|版权.{0,4})$|^(?:[非不]|使用|设为)|(?:电话|热线|邮箱|所有|必究|新闻|声明|条款|协议|政策|必读|地图|许可证)$|转载|安备|代表/iu;
/** How far behind the mark and its years a name is looked for. */
const REACH = 70;

/** Who runs the site: the footer's name, filing number and copyright line. */
export function readPublisher(x: Extraction): Candidate<Publisher> | undefined {
  let icp: string | undefined;
  let copyright: string | undefined;
  let name: string | undefined;
  for (let i = x.lines.length - 1; i >= 0; i--) {
    const line = x.lines[i];
    if (line === undefined || line.block.text.length > 400) continue;
    if ((line.signs.bits & (SIGN.latin | SIGN.footerMark)) === 0) continue;
    const { block } = line;
    icp ??= ICP.exec(block.text)?.[0].replace(/\s+/gu, "");
    if (copyright === undefined && COPYRIGHT.test(block.text))
      copyright = collapseSpace(block.text);
    if (name === undefined && COPYRIGHT.test(block.text))
      name = readName(block.text.replace(ICP, " "));
  }
  if (icp === undefined && copyright === undefined) return undefined;
  const value: Publisher = {
    ...(name !== undefined && { name }),
    ...(icp !== undefined && { icp }),
    ...(copyright !== undefined && { copyright }),
  };
  return { value, method: "line", where: "footer", text: copyright ?? icp ?? "", confidence: 0.8 };
}

/** A site's address behind its name: 江城网（www.example.com）版权所有. */
const ADDRESS = /[（(]\s?(?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,6}\s?[)）]/giu;

function readName(text: string): string | undefined {
  const line = text.replace(ADDRESS, " ");
  const mark = line.search(MARK);
  const names = [
    NAME_BEFORE.exec(line)?.[1],
    NAME_BEHIND.exec(line)?.[1],
    NAME_FIRST.exec(line)?.[1],
    mark < 0 ? undefined : HAN_NAME.exec(line.slice(mark, mark + REACH))?.[0],
  ];
  return names.find((name) => name !== undefined && !NO_NAME.test(plainScript(name)));
}
