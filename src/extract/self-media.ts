import { plainScript } from "../grammar/plain-script.js";
import { findAddress } from "../url.js";
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
const HOST_PATH =
  /^https?:\/\/(?:\w+\.)?(?:163\.com\/dy|jianshu\.com\/p|zhuanlan\.zhihu\.com\/p)\//iu;

const PLATFORM =
  /^(?:头条产品|作者最新文章|作者其他文章|TA的(?:最新)?文章|微信扫一扫关注该公众号|微信号 [\w-]{4,24})$/u;
const UPLOADED = /自媒体(?:平台|账号|用户|作者)|(?:平台|\p{Script=Han}号)["”'」]?用户上传/u;
const ACCOUNTS = /(?:搜狐|网易|百家|头条|企鹅|大鱼|大风|一点|澎湃|快传)号/u;
/** Cheap look before a line is read closely. */
const HINT = /[号號]|媒体|媒體|文章|产品|產品|微信/u;
const LONGEST = 400;

/** Tells whether a page is an account's on a platform for self-published media. */
export function tellSelfMedia({ source, lines }: Extraction): SelfMedia {
  const url = findAddress(source) ?? "";
  const hosted = HOST.test(url) || HOST_PATH.test(url);
  let platform = hosted;
  let uploaded = hosted && HOST_PATH.test(url);
  for (const { block, kind } of lines) {
    if (block.text.length > LONGEST || !HINT.test(block.text)) continue;
    const plain = plainScript(block.text);
    // 网易号 in a menu says nothing; in the breadcrumb or in the platform's statement it does.
    const named = ACCOUNTS.test(plain) && (kind === "breadcrumb" || /号系|号作者/u.test(plain));
    if (PLATFORM.test(plain) || named) platform = true;
    if (UPLOADED.test(plain)) uploaded = true;
  }
  return { isOne: platform || uploaded, ownsSource: uploaded };
}
