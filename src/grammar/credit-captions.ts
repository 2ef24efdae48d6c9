import type { Contributor } from "../article.js";
import { PHOTO_BY } from "./caption-lines.js";
import { readPhrase } from "./credit-phrase.js";
import { isMediumName, isPersonName } from "./names.js";
import { isGiven } from "./no-names.js";
import { narrowStrokes, plainScript } from "./plain-script.js";

/** The credit of a picture. */
export interface CaptionCredit {
  /** The credit as displayed. */
  readonly credit: string;
  /** The people who took the picture, role `photographer`. */
  readonly photographers: readonly Contributor[];
}

/** Words that end a caption and say whose the picture is without naming a person. */
const OWNER =
  /(?:[社网报闻]发|[\p{Script=Han}A-Z]供图|(?:^|[片照/].{0,16}|[院局部处会司校所馆系社站网报])提供|配图|资料[图照]|档案[图照]片?|资料画面|(?<=^|[ 国社网报])资料|编制|制图|视觉中国|CFP|IC ?photo|东方IC|达志影像|美联社|路透社?|法新社|Getty ?Images)$/iu;
/** 网站由某公司提供 is a footer's line. */
const SERVED = /由[^图照影]{1,20}提供$/u;
const OWNER_HEAD = /^(?:图片?|图源|图片来源|照片|摄影|翻摄)[自:/|]/u;

/** The article's own picture: 题图 | 视觉中国. */
const LABELLED = /^[头题封配]图 ?[:|/] ?[^\s，。]{2,24}$/u;

/** Who took the picture and for whom: 赵渝生摄（影像中国）, 方敏摄/光明图片. */
const AGENCY = /(?:^|[\s。])(\p{Script=Han}{2,4})[/／]?[摄攝]\s?[（(/／][^（()）。]{2,8}[）)]?$/u;

/** Who took it and who sells it, with no other word: 图：方敏/视觉中国. */
const SOLD = /^图[:：/／] ?(\p{Script=Han}{2,4})[/／][^/／]{2,8}$/u;

function readPhotographers(text: string): readonly Contributor[] | undefined {
  const name = SOLD.exec(text)?.[1];
  if (name !== undefined && isPersonName(name)) return [{ name, role: "photographer" }];
  const bare = text
    .replace(/^[^,，:：]{0,12}资?料?照?片?[,，]\s?/u, "")
    .replace(/^(?:(?:封面)?图片来源[:：]|(?:本[组組版]|以上)[图圖]片)\s?/u, "");
  if (isGiven(plainScript(bare))) return undefined;
  // 攝影：劉若蘭／大紀元
  const medium = /\/([^/]{2,12})$/u.exec(narrowStrokes(bare));
  const hasMedium = medium?.[1] !== undefined && isMediumName(medium[1]);
  const people = readPhrase(hasMedium ? bare.slice(0, medium.index) : bare, true);
  if (people === undefined || people.authors.length === 0 || people.editors.length > 0)
    return undefined;
  if (!/[摄攝图圖影]/u.test(text)) return undefined;
  return people.authors.map((person): Contributor => ({ ...person, role: "photographer" }));
}

/** A name and its medium with no word of what either did: （周凱文／大紀元）. */
function readSlashed(text: string): readonly Contributor[] | undefined {
  const [name = "", affiliation = "", more] = narrowStrokes(text).split("/");
  if (more !== undefined || !isPersonName(name) || !isMediumName(affiliation)) return undefined;
  return [{ name: name.trim(), role: "photographer", affiliation: affiliation.trim() }];
}

/** The bracket a caption ends in: （張三攝）, 新华社发（张三 摄）. */
function readBracket(text: string): CaptionCredit | undefined {
  const open = Math.max(text.lastIndexOf("("), text.lastIndexOf("（"), text.lastIndexOf("【"));
  if (open < 0 || text.length - open > 60) return undefined;
  const content = text.slice(open + 1, -1).trim();
  const [by = ""] = PHOTO_BY.exec(content) ?? [];
  const owner = /[\p{Script=Han}A-Z]{2,8}[发發]\s?$/u.exec(text.slice(0, open));
  const photographers = readSlashed(content.slice(by.length)) ?? readPhotographers(content);
  const plain = plainScript(content);
  if (photographers === undefined && !OWNER.test(plain) && !OWNER_HEAD.test(plain))
    return undefined;
  const medium = owner?.[0].trim().slice(0, -1);
  const known = medium !== undefined && isMediumName(medium) ? medium : undefined;
  return {
    credit: known === undefined ? content : text.slice(owner?.index ?? open),
    photographers: (photographers ?? []).map((person) =>
      known === undefined ? person : { affiliation: known, ...person },
    ),
  };
}

/** The credit in the last words of a caption; the shortest that reads, with the medium in front of it. */
function readWords(tail: string): CaptionCredit | undefined {
  if (LABELLED.test(plainScript(tail))) return { credit: tail, photographers: [] };
  const words = tail.split(/\s+/u);
  let found: CaptionCredit | undefined;
  for (let from = words.length - 1; from >= Math.max(0, words.length - 6); from--) {
    const credit = words.slice(from).join(" ");
    const added = plainScript(words[from] ?? "");
    if (found !== undefined && !isMediumName(added) && !/记者|通讯员|[队社团会]$/u.test(added))
      break;
    const photographers = readPhotographers(credit);
    if (photographers !== undefined) found = { credit, photographers };
  }
  if (found !== undefined) return found;
  const last = words.at(-1) ?? "";
  if (last.length <= 24 && (OWNER.test(plainScript(last)) || OWNER_HEAD.test(plainScript(last)))) {
    const owner = plainScript(words.at(-2) ?? "");
    const isOwner = isMediumName(owner) || OWNER.test(owner);
    const both = isOwner && /^(?:供图|资料|提供)/u.test(plainScript(last));
    return { credit: both ? words.slice(-2).join(" ") : last, photographers: [] };
  }
  return undefined;
}

/** The credit behind a caption's last sentence. */
function readTail(text: string): CaptionCredit | undefined {
  const at = Math.max(
    ...["。", "！", "？", "!", "?", "；", "”", "」", "）", ")"].map((mark) =>
      text.lastIndexOf(mark),
    ),
  );
  const tail = text.slice(at + 1).trim();
  return tail === "" ? undefined : readWords(tail);
}

/** Who sent a picture out, behind who took it: 方敏 摄 江城网发. */
const ISSUED = /\s\p{Script=Han}{2,7}[社网網报報][发發]$/u;

/** Reads the credit at the end of a caption: `…… 朱族英 摄`, `新华社发（张三 摄）`, `（圖片／醫院提供）`, `图/视觉中国`. */
export function readCaptionCredit(caption: string): CaptionCredit | undefined {
  const text = caption
    .slice(-400)
    .trim()
    .replace(/\s\d{2,4}年\d{1,2}月\d{1,2}日$/u, "")
    .replace(/[。.]$/u, "");
  if (SERVED.test(plainScript(text.slice(-24)))) return undefined;
  const issued = ISSUED.exec(text);
  const taken = issued === null ? undefined : readCaptionCredit(text.slice(0, issued.index));
  if (issued !== null && taken !== undefined) return { ...taken, credit: taken.credit + issued[0] };
  const agency = AGENCY.exec(text);
  if (agency?.[1] !== undefined && isPersonName(agency[1])) {
    const [credit, name] = agency;
    return { credit: credit.trimStart(), photographers: [{ name, role: "photographer" }] };
  }
  const inner = /^[(（]([^()（）]+)[)）]$/u.exec(text)?.[1];
  if (inner !== undefined && /[\s。]/u.test(inner)) return readTail(inner);
  if (/[)）】]$/u.test(text)) return readBracket(text);
  return readTail(text);
}
