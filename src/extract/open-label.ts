import { LABEL_KINDS, PEOPLE } from "../grammar/credit-labels.js";
import { tellLineKind } from "../grammar/line-kinds.js";
import { areNames, isMediumName } from "../grammar/names.js";
import { isOwnLine } from "../grammar/own-words.js";
import { plainScript } from "../grammar/plain-script.js";

/** Longer lines are no label. */
const LONGEST_LABEL = 8;
/** Longer lines are no value of a label that stands above them. */
const LONGEST_VALUE = 24;

/** What screen readers are given in front of a caption. */
const OF_CAPTION = /^图[像片]加注文字[,:]$/u;

/**
 * The label that a line is given by the one above it, which is nothing but the label: `来源：` above `江城晚报`, as cells of
 * tables, definition lists and dumps of them set it. Empty where there is none: 责任编辑： may stand empty above 相关阅读.
 * Without a colon the value must be a medium's or persons' names.
 */
export function readOpenLabel(above: string | undefined, text: string): string {
  if (above === undefined || above.length > LONGEST_LABEL) return "";
  const plain = plainScript(above).trim();
  if (OF_CAPTION.test(plain)) return plain;
  if (text.length > LONGEST_VALUE) return "";
  const word = plain.replace(/:$/u, "").replace(/\s/gu, "");
  const kind = LABEL_KINDS.get(word);
  if (kind === undefined || (kind !== "source" && !PEOPLE.has(kind))) return "";
  const isNamed = kind === "source" ? isSource(text, plain.endsWith(":")) : areNames(text);
  return isNamed && tellLineKind(text) === "text" && !isOwnLine(text) ? `${word}:` : "";
}

function isSource(text: string, colon: boolean): boolean {
  return (
    isMediumName(text) ||
    (colon && /^[\p{L}\p{N}·-]{2,}$/u.test(text) && !LABEL_KINDS.has(plainScript(text)))
  );
}
