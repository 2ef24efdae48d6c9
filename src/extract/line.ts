import { type CreditReading, readCreditLine } from "../grammar/credits.js";
import type { DateContext, FoundDate } from "../grammar/dates.js";
import { findMentions, type Mention, mayHoldDate, resolveMentions } from "../grammar/dates.js";
import { type LabelledValue, readLabelValues, readRest } from "../grammar/labels.js";
import type { LineKind } from "../grammar/line-kinds.js";
import { readSigns, SIGN, type Signs } from "../grammar/signs.js";
import type { SourceBlock, SourceDocument } from "../source.js";
import { foldText } from "../text.js";
import { findDetails, headsDay, isLabelled, seeLabelled } from "./details.js";
import { tellKind, weigh } from "./line-kind.js";
import { readOpenLabel } from "./open-label.js";

/** A source block with what its own words and markup say about it; what takes grammar is read when somebody asks. */
export class Line {
  /** The block. */
  declare readonly block: SourceBlock;
  /** The label in the line above, which is nothing else; empty where there is none. */
  declare readonly label: string;
  /** Whether a full paragraph stands below it. */
  declare readonly isAboveFull: boolean;
  /** Whether one stands above it too. */
  declare readonly isAmong: boolean;
  /** What its characters give away. */
  declare readonly signs: Signs;
  /** Han characters, and a third of the Latin letters. */
  declare readonly size: number;
  /** Share of the text inside links, 0 to 1. */
  declare readonly linked: number;
  /** Whether the text ends as a sentence does. */
  declare readonly closed: boolean;
  /** What it is taken for before its surroundings are known. */
  declare readonly kind: Kind;
  /** How much it speaks for (or, negative, against) being part of the body. */
  declare readonly weight: number;

  declare private readonly context: DateContext;
  /** Whether it tells an event or a book in the text, and nothing about the article. */
  declare private readonly isDetail: boolean;
  declare private cachedLabels: readonly LabelledValue[] | undefined;
  declare private cachedRest: string | undefined;
  declare private cachedMentions: readonly Mention[] | undefined;
  declare private cachedDates: readonly FoundDate[] | undefined;
  declare private cachedCredit: CreditReading | null | undefined;
  declare private cachedFolded: string | undefined;

  constructor(block: SourceBlock, context: DateContext, place: Place) {
    const { text } = block;
    this.block = block;
    this.label = place.label;
    this.isAboveFull = place.isAboveFull;
    this.isAmong = place.isAboveFull && place.isBelowFull;
    this.isDetail = place.isDetail;
    this.signs = readSigns(text);
    this.size = this.signs.han + (text.length < 4000 ? this.signs.latin / 3 : 0);
    this.linked = text.length === 0 ? 0 : Math.min(1, block.linked / text.length);
    this.closed = endsSentence(text);
    this.context = context;
    this.cachedLabels = undefined;
    this.cachedRest = undefined;
    this.cachedMentions = undefined;
    this.cachedDates = undefined;
    this.cachedCredit = undefined;
    this.cachedFolded = undefined;
    this.kind = tellKind(this);
    this.weight = weigh(this);
  }

  /** The labelled values in it: 来源：X, 责任编辑：X. */
  get labels(): readonly LabelledValue[] {
    if ((this.stating & SIGN.label) === 0 || !this.mayState) return NO_LABELS;
    this.cachedLabels ??=
      this.label === "" ? readLabelValues(this.block.text) : this.readLabelled();
    return this.cachedLabels;
  }

  /** What is left beside labelled values, dates and words of the interface. */
  get rest(): string {
    this.cachedRest ??= this.mayState ? readRest(this.block.text, this.labels) : "";
    return this.cachedRest;
  }

  /** The dates written in it. */
  get mentions(): readonly Mention[] {
    if (this.isDetail || !mayHoldDate(this.signs)) return NO_DATES;
    this.cachedMentions ??= findMentions(this.block.text);
    return this.cachedMentions;
  }

  /** The dates in it. */
  get dates(): readonly FoundDate[] {
    if (this.isDetail || !mayHoldDate(this.signs)) return NO_DATES;
    this.cachedDates ??= resolveMentions(this.block.text, this.mentions, this.context);
    return this.cachedDates;
  }

  /** The credit that it is and nothing else. */
  get credit(): CreditReading | undefined {
    if (this.isDetail) return undefined;
    if (this.cachedCredit === undefined)
      this.cachedCredit =
        readCreditLine(this.label + this.block.text, this.label === "" ? this.signs : undefined) ??
        null;
    return this.cachedCredit ?? undefined;
  }

  /** Its text folded for comparison. */
  get folded(): string {
    this.cachedFolded ??= foldText(this.block.text);
    return this.cachedFolded;
  }

  /** The values of the label above and its own, with offsets into the line. */
  private readLabelled(): readonly LabelledValue[] {
    const { length } = this.label;
    const own = (offset: number): number => Math.max(0, offset - length);
    return readLabelValues(this.label + this.block.text).map(
      ({ label, value, start, end, valueStart }) => ({
        label,
        value,
        start: own(start),
        end: own(end),
        valueStart: own(valueStart),
      }),
    );
  }

  private get mayState(): boolean {
    if (this.isDetail) return false;
    return this.block.text.length <= LONGEST_BYLINE && (this.stating & SIGN.stating) !== 0;
  }

  /** The bits of its signs, with those that a label above adds. */
  private get stating(): number {
    const { bits } = this.signs;
    return this.label === "" ? bits : bits | SIGN.label | SIGN.stating;
  }
}

/** What a line is taken for. */
export type Kind =
  | LineKind
  | "prose"
  | "byline"
  | "breadcrumb"
  | "figure"
  | "table"
  | "code"
  | "link"
  | "empty";

/** Lines longer than this are not searched for labelled values. */
const LONGEST_BYLINE = 160;

const NO_LABELS: readonly LabelledValue[] = [];
const NO_DATES: readonly [] = [];

/** What the lines around a line say of it. */
export interface Place {
  readonly label: string;
  readonly isAboveFull: boolean;
  readonly isBelowFull: boolean;
  readonly isDetail: boolean;
}

/** Looks at every block once. */
export function readLines(source: SourceDocument, dates: DateContext): readonly Line[] {
  const { blocks } = source;
  const details = findDetails(blocks);
  const full = blocks.map(isFull);
  return blocks.map((block, i) => {
    const label = readOpenLabel(blocks[i - 1]?.text, block.text);
    const [isBelowFull, isAboveFull] = isLabelled(block.text)
      ? seeLabelled(blocks, full, i)
      : [full[i - 1] === true, full[i + 1] === true];
    const isDetail = details.has(i) || (isBelowFull && isAboveFull && headsDay(block.text));
    return new Line(block, dates, { label, isAboveFull, isBelowFull, isDetail });
  });
}

/** A paragraph of so many characters that ends as sentences do is a full one. */
const SHORTEST_FULL = 40;

function isFull({ type, text, linked }: SourceBlock): boolean {
  if (type !== "paragraph" || text.length < SHORTEST_FULL) return false;
  return linked < MOST_LINKED * text.length && FULL_END.test(text.slice(-2));
}

/** Portals link names among the words. */
const MOST_LINKED = 0.4;
const FULL_END = /[。！？…][”"’」』）)]?$/u;

const ENDS_SENTENCE = new Set('。！？!?…；;：:”"』」）)]】》.');

/** Whether a text ends with a mark that ends sentences, a bracket or quotation mark, or one of them and an agency's date: ）1010112. */
function endsSentence(text: string): boolean {
  let end = text.length - 1;
  while (end > text.length - 3 && text.charAt(end) === "〗") end--;
  const last = text.charAt(end);
  if (ENDS_SENTENCE.has(last)) return true;
  return last >= "0" && last <= "9" && /[。）)]\d{7}$/u.test(text.slice(-8));
}
