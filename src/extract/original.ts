import { isMediumName, isPersonName } from "../grammar/names.js";
import { isOwnWord } from "../grammar/own-words.js";
import { plainScript } from "../grammar/plain-script.js";

/** Who wrote what an account publishes first. */
export interface Original {
  /** Its writers; none where the account is the writer. */
  readonly writers: readonly string[];
  /** The account, a medium's at times. */
  readonly account: string;
}

const FIRST = "原".charCodeAt(0);
const HEAD = /^原[创創][\s:：]{1,3}(?=\S)/u;
const LONGEST_LINE = 80;
const LONGEST_NAME = 20;
const MOST_WRITERS = 3;

/**
 * Reads how WeChat opens what an account publishes first; what stands behind a date or a button is left out.
 *
 * @example
 * readOriginal("原创 方敏 江城观察 2021-03-04"); // { writers: ["方敏"], account: "江城观察" }
 */
export function readOriginal(line: string): Original | undefined {
  if (line.charCodeAt(0) !== FIRST || line.length > LONGEST_LINE) return undefined;
  const head = HEAD.exec(line)?.[0].length;
  if (head === undefined) return undefined;
  const words = line.slice(head).split(/\s+/u);
  const end = words.findIndex((word) => /^\d/u.test(word) || isOwnWord(plainScript(word)));
  const names = end < 0 ? words : words.slice(0, end);
  const account = names.at(-1);
  if (account === undefined || names.length < 2 || names.length > MOST_WRITERS + 1)
    return undefined;
  if (names.some((name) => name.length > LONGEST_NAME || /[，。！？、]/u.test(name)))
    return undefined;
  const others = names.slice(0, -1);
  // Menus begin with the word too: 原创 访谈 要闻. A time, or the account's name twice, makes any name plausible.
  const isSure = end >= 0 && /^\d{4}|^\d{1,2}[月:]/u.test(words[end] ?? "");
  if (!isSure && !others.every((name) => name === account || isPersonName(name))) return undefined;
  return { writers: others.filter((name) => name !== account && !isMediumName(name)), account };
}
