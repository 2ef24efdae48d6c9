import { plainScript } from "../grammar/plain-script.js";
import type { Extraction } from "./context.js";

/** What a page says of the account that wrote it. */
export interface SelfMedia {
  /** Whether the page is an account's on a platform for such accounts. */
  readonly isOne: boolean;
  /** Whether what stands behind 来源 is the account: 网易号 and its like credit nobody else. */
  readonly ownsSource: boolean;
}

/** Platforms on which every article is an account's. */
const HOST =
  /^https?:\/\/(?:[\w-]+\.)*(?:mp\.weixin\.qq\.com|toutiao\.com|baijiahao\.baidu\.com|mbd\.baidu\.com|kuaizi\.com|360kuai\.com|yidianzixun\.com|dayu\.com|qctt\.cn)\//iu;
const HOST_PATH = /^https?:\/\/(?:\w+\.)?(?:163\.com\/dy|jianshu\.com\/p|zhuanlan\.zhihu\.com\/p)\//iu;

const PLATFORM =
  /^(?:头条产品|头条号|百家号|网易号|作者最新文章|作者其他文章|TA的(?:最新)?文章|微信扫一扫关注该公众号|微信号 [\w-]{4,24})$/u;
const UPLOADED = /自媒体平台|自媒体账号|(?:平台|[\p{Script=Han}]号)["”'」]?用户上传/u;
const HOSTED = /(?:搜狐|百家|头条|企鹅|大鱼|大风|一点|澎湃|快传|新浪财经头条|创业)号(?:系|作者|入驻|为)/u;
const LONGEST = 240;

/** Tells whether a page is an account's on a platform for self-published media. */
export function tellSelfMedia({ source, lines }: Extraction): SelfMedia {
  const url = source.url ?? source.head.canonical ?? "";
  const hosted = HOST.test(url) || HOST_PATH.test(url);
  let platform = hosted;
  let uploaded = hosted && HOST_PATH.test(url);
  for (const { block } of lines) {
    if (block.text.length > LONGEST || block.text.length < 3) continue;
    const plain = plainScript(block.text);
    if (PLATFORM.test(plain) || HOSTED.test(plain)) platform = true;
    if (UPLOADED.test(plain)) uploaded = true;
  }
  return { isOne: platform || uploaded, ownsSource: uploaded };
}
