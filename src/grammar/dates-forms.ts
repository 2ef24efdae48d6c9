/** One written form of a day. */
export interface DayForm {
  /** Its groups are read by name: year, roc, short; month, name; day; first and second where their order is open. */
  readonly pattern: RegExp;
  /** What a line must hold for the form to be tried, where that is more than its group asks for. */
  readonly holds?: RegExp;
  /** The form is a date only with a time behind it: 01-12 17:07. */
  readonly timed?: boolean;
}

/** Forms that share something a line must hold for any of them to be tried. */
export interface DayFormGroup {
  /** What the line must hold. */
  readonly key: RegExp;
  /** The forms. A day may be glued to the time behind it, as in a dump: 2005.08.2605:39. */
  readonly forms: readonly DayForm[];
}

const YEAR_FORMS: readonly DayForm[] = [
  {
    pattern:
      /(?<year>(?:19|20)\d{2})(?<separator> - | \/ |[-/.])(?<month>\d{1,2})\k<separator>(?<day>\d{2}(?=\d{1,2}:\d{2})|\d{1,2}(?!\d|[./]\d))/g,
  },
  // Headers set the year apart: 2024 05/09 22:27:02.
  { pattern: /(?<year>(?:19|20)\d{2}) (?<month>\d{2})[/-](?<day>\d{2})(?!\d)/g, timed: true },
  // Behind a time the day comes first, as in Sin Chew: 7:30pm 05/09/2023.
  {
    holds: /[ap]m \d/i,
    pattern:
      /(?<=\d ?[ap]m )(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>(?:19|20)\d{2})(?![\d/])/gi,
  },
  {
    pattern:
      /(?<first>\d{1,2})(?<separator>[-/])(?<second>\d{1,2})\k<separator>(?<year>(?:19|20)\d{2})(?!\d(?!\d?:\d)|[./-]\d)/g,
  },
  {
    holds: /[a-z]{3}/i,
    pattern:
      /(?<name>[a-z]{3,9})\.? {0,2}(?<day>\d{1,2})(?:st|nd|rd|th)?,? {0,2}(?<year>(?:19|20)\d{2})(?!\d)/gi,
  },
  {
    holds: /[a-z]{3}/i,
    pattern:
      /(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?<name>[a-z]{3,9})\.?,?[ -](?<year>(?:19|20)\d{2})(?!\d)/gi,
  },
  // Europe's Chinese services put the day first: 14.12.2011 19:00.
  {
    holds: /\d\.\d/,
    pattern: /(?<day>\d{2})\.(?<month>\d{2})\.(?<year>(?:19|20)\d{2})(?!\d(?!\d?:\d)|\.\d)/g,
  },
  {
    pattern: /(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?= \d{1,2}:)/g,
    holds: /\d{8}/,
    timed: true,
  },
  // A calendar leaf, its day set large above or below: 21 / 2024年02月, 02-21 / 2024.
  { pattern: /^(?<day>\d{1,2}) (?<year>(?:19|20)\d{2}) ?[年./-] ?(?<month>\d{1,2}) ?月?$/g },
  { pattern: /^(?<year>(?:19|20)\d{2}) ?[年./-] ?(?<month>\d{1,2}) ?月? (?<day>\d{1,2})$/g },
  { pattern: /^(?<month>\d{2})[./-](?<day>\d{2}) (?<year>(?:19|20)\d{2})$/g },
];

const HAN_FORMS: readonly DayForm[] = [
  {
    pattern:
      /(?<year>(?:19|20)\d{2}|[一二][〇零一二三四五六七八九O]{3}) {0,2}年 {0,2}(?<month>\d{1,2}|[一二三四五六七八九十]{1,2}|元) {0,2}月 {0,2}(?<day>\d{1,2}|[一二三四五六七八九十廿卅]{1,3})(?: {0,2}[日号號]|(?= {0,2}\d{1,2}:\d{2}))/g,
  },
  {
    holds: /民[国國]/,
    pattern:
      /(?:中[華华])?民[国國] {0,2}(?<roc>\d{2,3}|[〇零一二三四五六七八九十百]{2,6}) {0,2}年 {0,2}(?<month>\d{1,2}|[一二三四五六七八九十]{1,2}|元) {0,2}月 {0,2}(?<day>\d{1,2}|[一二三四五六七八九十廿卅]{1,3}) {0,2}[日号號]/g,
  },
  {
    holds: /[發時佈檔貼]/,
    pattern:
      /(?<=[發刊張建更公][布佈表登貼檔立新告](?:日期|時間):? ?)(?<roc>1[0-3]\d) ?年 ?(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?日/g,
  },
  {
    pattern:
      /(?<month>\d{1,2}|[一二三四五六七八九十]{1,2}) {0,2}月 {0,2}(?<day>\d{1,2}|[一二三四五六七八九十廿卅]{1,3}) {0,2}[日号號]/g,
  },
  // Joomla and Drupal name the month: 12 一月 2012, 一月 12, 2012.
  {
    pattern:
      /(?<day>\d{1,2}) (?<month>[一二三四五六七八九十]{1,2})月,? (?<year>(?:19|20)\d{2})(?!\d)/g,
  },
  {
    pattern:
      /(?<month>[一二三四五六七八九十]{1,2})月 (?<day>\d{1,2}),? (?<year>(?:19|20)\d{2})(?!\d)/g,
  },
];

const SHORT_FORMS: readonly DayForm[] = [
  {
    holds: /民[国國]/,
    pattern:
      /(?:中[華华])?民[国國] {0,2}(?<roc>\d{2,3})(?<separator>[-/.])(?<month>\d{1,2})\k<separator>(?<day>\d{1,2})(?!\d|[./]\d)/g,
  },
  // Taiwan's offices count the years without saying so: 發布日期：110-06-18.
  {
    holds: /[發時佈檔貼]/,
    pattern:
      /(?<=[發刊張建更公][布佈表登貼檔立新告](?:日期|時間):? ?)(?<roc>1[0-3]\d)(?<separator>[-/.])(?<month>\d{1,2})\k<separator>(?<day>\d{1,2})(?!\d|[./]\d)/g,
  },
  // Two digits are a year before a time, where they can be no month: 发布时间：18-03-08 23:16, 18-03-0823:16.
  {
    holds: /[1-4]\d-\d{2}-\d{2} ?\d/,
    pattern:
      /(?<![\w./+-])(?<short>1[3-9]|[2-4]\d)-(?<month>0\d|1[0-2])-(?<day>[0-3]\d)(?= ?\d{1,2}:\d{2})/g,
    timed: true,
  },
  { pattern: /(?<month>\d{2})-(?<day>\d{2})(?!-?\d{3}|-\d)/g, timed: true },
  { pattern: /(?<month>\d{1,2})\/(?<day>\d{1,2})(?!\/)/g, timed: true },
];

/** The written forms of a day. */
export const DAY_FORMS: readonly DayFormGroup[] = [
  { key: /(?:19|20)\d{2}/, forms: YEAR_FORMS },
  { key: /月/, forms: HAN_FORMS },
  { key: /\d[-/.]\d/, forms: SHORT_FORMS },
];
