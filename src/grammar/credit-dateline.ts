import { findAll } from "../text.js";
import { CLOSERS } from "./brackets.js";
import { type People, readPhrase } from "./credit-phrase.js";
import { stripPlace } from "./credit-places.js";
import { type CreditReading, NOBODY, readWhole } from "./credit-whole.js";
import { isMediumName, isPersonName, splitNames } from "./names.js";
import { plainScript } from "./plain-script.js";

/** The medium in front of a dateline's place and date: 新华社 of 新华社北京11月25日. */
function readDatelineMedium(head: string): string | undefined {
  const bare = head
    .replace(/[(（][^()（）]{0,12}[)）]/gu, "")
    .replace(/[\s·・]{0,4}(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:\d{1,2}[时時])?$/u, "")
    .replace(/[专專]$/u, "")
    .replace(/^[据據]/u, "")
    .replace(/^《([^《》]{1,20})》$/u, "$1")
    .trim();
  if (/^本[報报刊网網台]|^$/u.test(bare)) return undefined;
  const medium = isMediumName(bare) ? bare : stripPlace(bare);
  if (isMediumName(medium)) return medium;
  const lead = /^\S{1,11}?[社网網报報](?!\p{Script=Han}{0,2}[社网網报報])/u.exec(bare)?.[0];
  return lead !== undefined && isMediumName(lead) ? lead : undefined;
}

/**
 * What opens a dispatch: 讯 behind a medium, 电, 消息 and 报道 behind a date, a medium of one's own or an agency, or in
 * front of the reporters. 资讯 and 快讯 alone are words of menus.
 */
const WIRE =
  /^([^。!?“”,:>|《》]{1,40}?)(?:(?<=日[^日]{0,6}|^本[报刊网台]|[社网])专?电|(?<![资快优通简短财音])讯|(?<=日|^本[报刊网台])消息|(?<=日)报道|(?:消息|快讯|报道)(?=(?:[(【][^()【】,。]{2,16}[)】])? ?[(【]?[^()【】,。]{0,12}(?:记者|通讯员)))(?=[\s(（【:,]|记者|$)\s?/u;

/** Whether a text in front of 电 or 讯 is a medium's, with or without place and date. */
function isDatelineHead(head: string): boolean {
  return (
    /^(?:本[报刊网台](?!.{0,4}记者)|.{0,12}\d日$)/u.test(plainScript(head).trim()) ||
    readDatelineMedium(head) !== undefined
  );
}

/** Reads the longest run of whole words at the head of a text that is a credit: `记者 张三 李四 近日…`. */
function readRun(text: string): { people: People; length: number } | undefined {
  const plain = plainScript(text.slice(0, 60));
  const marker = /^[^。:“”]{2,40}?报道 ?[:,]?|^[^。,:“”]{2,40}:/u.exec(plain);
  const marked =
    marker && readPhrase(text.slice(0, marker[0].length).replace(/[\s:：,，]{1,4}$/u, ""));
  if (marker && marked) return { people: marked, length: marker[0].length };
  const ends = findAll(`${plain} `, / /gu)
    .map((match) => match.index)
    .filter((at) => at < text.length || at === plain.length);
  for (const end of ends.slice(0, 8).reverse()) {
    const people = readPhrase(text.slice(0, end));
    const last = splitNames(text.slice(0, end)).at(-1) ?? "";
    if (people !== undefined && !/[记記]者$/u.test(last)) return { people, length: end };
  }
  return undefined;
}

function headReading(
  paragraph: string,
  start: number,
  end: number,
  { authors, editors }: People,
  source?: string,
): CreditReading {
  const place = /[\p{L}\p{N}]/u.test(paragraph.slice(end)) ? "head" : "whole";
  return { authors, editors, source, start, end, place };
}

/** What a medium says of its own report in front of the reporters, or of who wrote it: 江城网报道 记者 …, 江城网讯 文/…. */
const REPORTED_BY =
  /(?<=[报報网網社台刊]\p{Script=Han}{0,4})\s?(?:(?:[综綜]合)?[报報][道导導]\s?(?=(?:特约|特約|[见見实實][习習])?[记記]者)|(?:讯|訊|消息)\s(?=文[/／|｜]))/u;

/** The reporters behind a medium's mark: 【江城网】（记者 张璇 实习记者 方敏）, 【江城网】记者 张璇 ……. */
function readBehindMedium(
  paragraph: string,
  from: number,
): { people: People; end: number } | undefined {
  const text = paragraph.slice(from, from + 120);
  const bracket = /^\s?[（(]([^（()）]{4,60})[）)]/u.exec(text);
  if (bracket?.[1] !== undefined) {
    const people = readPhrase(bracket[1], true);
    return people && { people, end: from + bracket[0].length };
  }
  const lead = /^\s?(?=(?:特约|特約|[见見实實][习習])?[记記]者)/u.exec(text)?.[0].length;
  const run = lead === undefined ? undefined : readRun(text.slice(lead));
  return run && { people: run.people, end: from + (lead ?? 0) + run.length };
}

/** 【記者張三台北報導】, （中央社記者張三台北12日電）, 【明報專訊】 at the head. */
function readBracketHead(paragraph: string, start: number): CreditReading | undefined {
  const opener = paragraph.charAt(start);
  const close = paragraph.slice(start, start + 90).indexOf(CLOSERS.get(opener) ?? "\n");
  if (close < 0) return undefined;
  // 【江城报报道 记者 张璇】
  const content = paragraph.slice(start + 1, start + close).replace(REPORTED_BY, " ");
  const people = readWhole(content, false);
  if (people !== undefined && people.authors.length > 0)
    return headReading(paragraph, start, start + close + 1, people);
  const named = isMediumName(content) ? readBehindMedium(paragraph, start + close + 1) : undefined;
  if (named !== undefined)
    return headReading(paragraph, start, named.end, named.people, content.trim());
  const head = /^(.{2,30}?)(?:[综綜]合)?(?:专?(?:电|(?<![资快财])讯)|报[道导]|消息)$/u.exec(
    plainScript(content),
  );
  if (head?.[1] === undefined) return undefined;
  const bare = content.slice(0, head[1].length).replace(/\s?(?:\d{4}年)?\d{1,2}月\d{1,2}日$/u, "");
  const own = /^本/u.test(bare);
  const medium =
    readDatelineMedium(bare) ??
    (/^\p{Script=Han}{2,6}$/u.test(bare) && !isPersonName(bare) && !own ? bare : undefined);
  if (medium === undefined && !own) return undefined;
  // 【江城时报2011年3月4日讯】（江城时报记者张璇台中报道）, 【本报讯】（记者 张璇）
  const behind = readBehindMedium(paragraph, start + close + 1);
  const end = behind?.end ?? start + close + 1;
  return headReading(paragraph, start, end, behind?.people ?? NOBODY, medium);
}

/** The names in brackets behind a dateline, of which one may be a pen name: (方敏), (鼓轩), (方敏 周涛). */
function readNamesAlone(content: string): People | undefined {
  const names = splitNames(content);
  const isOne = /^\p{Script=Han}{2,3}$/u.test(content) && !/[图圖综綜完文]/u.test(content);
  if (!isOne && !names.every(isPersonName)) return undefined;
  return { authors: names.map((name) => ({ name, role: "author" })), editors: [] };
}

/** 本报讯（记者张三）, 新华社北京11月25日电（记者张三 李四）, 中新社北京1月1日电 记者 张三. */
function readWireHead(paragraph: string, start: number): CreditReading | undefined {
  const text = paragraph.slice(start, start + 180);
  const plain = plainScript(text);
  const wire = WIRE.exec(plain);
  // 江城网记者张璇3月4日报道：
  if (wire?.[1] === undefined || /记者|通讯员/u.test(wire[1])) return undefined;
  const head = text.slice(0, wire[1].length);
  // 江城网消息（江城晚报）（记者 张璇）: the report was printed by the medium in the first bracket.
  const printed = /^[(【]([^()【】]{2,16})[)】](?=[(【])/u.exec(plain.slice(wire[0].length));
  const at = wire[0].length + (isMediumName(printed?.[1] ?? "") ? (printed?.[0].length ?? 0) : 0);
  // 南都讯（记者 张璇）: any word may be short for a medium in front of its reporters.
  const isShort =
    /^\p{Script=Han}{2,4}$/u.test(head) && /^[(【](?:记者|通讯员)/u.test(plain.slice(at));
  if (!isShort && !isDatelineHead(head)) return undefined;
  const source = readDatelineMedium(head) ?? (isShort && !head.startsWith("本") ? head : undefined);
  if (plain.charAt(at) === "(" || plain.charAt(at) === "【") {
    const close = plain.slice(at).search(/[)】]/u);
    const content = close < 0 ? "" : text.slice(at + 1, at + close);
    const people = readPhrase(content, true) ?? readNamesAlone(content);
    if (people !== undefined)
      return headReading(paragraph, start, start + at + close + 1, people, source);
  }
  const run =
    /^(?:本[报刊网]|[\p{Script=Han}·]{2,10})?(?:首席|特派|见习|实习|特约)?(?:记者|通讯员)/u.test(
      plain.slice(at),
    )
      ? readRun(text.slice(at))
      : undefined;
  return headReading(
    paragraph,
    start,
    start + at + (run?.length ?? 0),
    run?.people ?? NOBODY,
    source,
  );
}

/** A medium with its reporters in a bracket behind it: 江城時報【張三╱台北報導】. */
function readMarked(paragraph: string, start: number): CreditReading | undefined {
  const medium = /^\p{Script=Han}{2,8}(?=[【〔])/u.exec(paragraph.slice(start, start + 9))?.[0];
  if (medium === undefined || !isMediumName(medium)) return undefined;
  const reading = readBracketHead(paragraph, start + medium.length);
  return reading && { ...reading, source: reading.source ?? medium, start };
}

/**
 * Reads the dateline or byline at the head of a paragraph: `本报讯（记者张三）`, `新华社北京11月25日电（记者张三 李四）`,
 * `〔記者張三／台北報導〕`, `【明報專訊】` and `据新华社` (which give a medium alone).
 */
export function readDateline(paragraph: string): CreditReading | undefined {
  const start = paragraph.length - paragraph.trimStart().length;
  if (CLOSERS.has(paragraph.charAt(start))) return readBracketHead(paragraph, start);
  const marked = readMarked(paragraph, start);
  if (marked !== undefined) return marked;
  const wire = readWireHead(paragraph, start);
  if (wire !== undefined) return wire;
  const text = paragraph.slice(start, start + 120);
  const plain = plainScript(text);
  const hint =
    /^据([\p{Script=Han}A-Za-z《》]{2,16}?)(?:\d{1,2}日)?(?:报道|消息|[电讯](?!\p{Script=Han})|\d)/u.exec(
      plain,
    );
  const medium =
    hint?.[1] === undefined
      ? undefined
      : readDatelineMedium(
          text.slice(1, 1 + hint[1].length).replace(/^[^《]{0,10}《|》.{0,8}$/gu, ""),
        );
  if (hint && medium !== undefined)
    return headReading(paragraph, start, start + hint[0].length, NOBODY, medium);
  if (!/^[^,。:!?]{0,14}(?:记者|通讯员)[ \p{Script=Han}]/u.test(plain)) return undefined;
  const run = readRun(text);
  return run === undefined
    ? undefined
    : headReading(paragraph, start, start + run.length, run.people);
}
