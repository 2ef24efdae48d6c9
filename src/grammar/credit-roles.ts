import type { Role } from "../article.js";
import { findAll } from "../text.js";
import { LABEL_KINDS, type LabelKind } from "./credit-labels.js";

/** A word that gives a role: to the names behind it, to those in front of it, or to either. */
interface RoleWord {
  /** The role it gives; `none` for work that the model does not hold (排版, 监制), whose names are passed over. */
  readonly role: Role | "none";
  /** Whether it stands in front of the names, or on either side of them. */
  readonly stands: "before" | "either";
  /** Whether the word replaces the role that a word in front of the same names gave: 记者 张三 摄. */
  readonly overrides: boolean;
}

/** A role word found in a phrase, with its offsets. */
export interface RoleToken extends RoleWord {
  /** Offset of its first UTF-16 unit. */
  readonly start: number;
  /** Offset behind its last UTF-16 unit. */
  readonly end: number;
}

/** Labels of a kind as role words: they stand apart from the names. */
function labelsOf(kind: LabelKind): RegExp {
  const labels = [...LABEL_KINDS].filter(
    ([label, of]) => of === kind && /^\p{Script=Han}{2,}$/u.test(label),
  );
  const longest = labels.map(([label]) => label).sort((a, b) => b.length - a.length);
  return new RegExp(`(?<=^|[ /|:])(?:${longest.join("|")})(?=$|[ /|:])`, "u");
}

/** The role words in the order they are tried; none of the patterns captures anything. */
const ROLE_WORDS: readonly (readonly [RegExp, RoleWord])[] = [
  [labelsOf("editor"), { role: "editor", stands: "either", overrides: true }],
  [labelsOf("proofreader"), { role: "proofreader", stands: "before", overrides: false }],
  [labelsOf("staff"), { role: "none", stands: "before", overrides: false }],
  [labelsOf("author"), { role: "author", stands: "either", overrides: false }],
  [/[实见見]习(?:摄影)?记者|[实见見]习生/u, { role: "intern", stands: "before", overrides: false }],
  [/(?:特约)?通[讯信]员|特约记者/u, { role: "correspondent", stands: "before", overrides: false }],
  [/(?:摄影|图片|摄像)记者/u, { role: "photographer", stands: "before", overrides: false }],
  [
    /(?:驻\p{Script=Han}{1,4})?(?:首席|特派|高级|资深|文字|采访|专职|全媒体|学生|执笔|参与|参与采写)?(?<!女|男)记者(?:\/(?=[文图摄]|编译|报[道导]))?|(?:驻\p{Script=Han}{1,4})?特派员/u,
    { role: "reporter", stands: "before", overrides: false },
  ],
  [/专[栏欄]作[者家]/u, { role: "columnist", stands: "before", overrides: false }],
  [
    /(?:本报|特约|首席)?评论员|(?:特约)?撰稿人?|主笔|执笔|(?:参与)?采写|作者(?!系)|口述/u,
    { role: "author", stands: "before", overrides: false },
  ],
  [
    /(?:责任|执行|值班|网络|文字|[实见見]习|新媒体|视频|视觉|本版|版面|微信|特约)?编辑(?![部器委]|推荐|整理)|[责执]编|网编(?!辑)/u,
    { role: "editor", stands: "either", overrides: true },
  ],
  [
    /(?:美术|图片)编辑|排版|总?监制|总?策划|统筹|制图|剪辑|出品人?|视觉|美编|插画|漫画|海报(?!新闻|道)|(?<=[ |])设计/u,
    { role: "none", stands: "before", overrides: false },
  ],
  [/供图|提供|(?<=[ 、])咨询(?=[/:|])/u, { role: "none", stands: "either", overrides: true }],
  [/(?:责任)?校对|审[核校读]|校审/u, { role: "proofreader", stands: "before", overrides: false }],
  [
    /(?:[实见見]习|特约)?编译|翻译|译者|(?<=[/ ]|^(?!记者|编辑|作者|责编|校对)\p{Script=Han}{2,3})译(?=$|[ /:|])/u,
    { role: "translator", stands: "either", overrides: true },
  ],
  [
    /(?:摄影|图文|[综綜]合|采访|视频|独家|专题)?(?<!经济)报[道导]/u,
    { role: "reporter", stands: "either", overrides: false },
  ],
  [
    /(?:文[/、·]|(?<=^|[ /|])文 )(?:图片|图|摄影?)(?:\/视频)?(?=$|[ /:|])|文(?:图片?|(?<=(?:记者|[ /]|^)(?:\p{Script=Han}{3})?文)(?:摄| 图片?))(?=$|[ /:|])|图[/、 ·]?文(?=$|[ /:|])|文[并及][图摄]|整[理合]/u,
    { role: "author", stands: "either", overrides: false },
  ],
  [
    /(?<!拍)(?:特约)?摄影(?![队协家师展作棚]|比赛)|绘图|(?<!拍)翻?摄(?=$|[ /:|),。])|(?<=记者[ \p{Script=Han}]{2,5})拍摄(?=$|[ /:|),。])|图片(?=[:/|])|(?<=^|[ /])图(?=$|[ /:|])/u,
    { role: "photographer", stands: "either", overrides: true },
  ],
  [
    /撰文|文字(?=[:/|])|(?<=^|[ /])文(?=$|[ /:|])|^文(?=·)/u,
    { role: "author", stands: "either", overrides: false },
  ],
];

const TOKEN = new RegExp(ROLE_WORDS.map(([{ source }]) => `(${source})`).join("|"), "gu");

/** The role words of a phrase in Simplified characters, in order. */
export function findRoleTokens(plain: string): readonly RoleToken[] {
  return findAll(plain, TOKEN).flatMap((match) => {
    const index = ROLE_WORDS.findIndex((_, i) => match[i + 1] !== undefined);
    const word = ROLE_WORDS[index]?.[1];
    if (word === undefined) return [];
    const { role, stands, overrides } = word;
    return [{ role, stands, overrides, start: match.index, end: match.index + match[0].length }];
  });
}
