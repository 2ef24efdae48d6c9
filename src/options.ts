import { type Adapter, defineAdapter } from "./adapter.js";
import type { Diagnostic } from "./article.js";
import { checkKeys, expectText, isZone, nameType } from "./checks.js";
import { diagnose } from "./diagnostics.js";
import { DEFAULT_LIMITS, type Limits } from "./limits.js";
import { safeUrl } from "./url.js";

/**
 * The scripts that text can be converted to: Simplified, and Traditional in Taiwan's and Hong Kong's forms.
 *
 * @category Scripts
 * @example
 * import { parseArticle, type Script } from "wenzhang";
 *
 * const script: Script = "zh-Hans";
 * parseArticle("<h1>漁港夜市重新開張</h1>", { script }).title; // '渔港夜市重新开张'
 */
export type Script = "zh-Hans" | "zh-Hant-TW" | "zh-Hant-HK";

/**
 * Converts text to one script; made by `wenzhang/simplified` and `wenzhang/traditional`.
 *
 * @category Scripts
 * @example
 * import type { ScriptConverter } from "wenzhang";
 * import { taiwan } from "wenzhang/traditional";
 *
 * const converter: ScriptConverter = taiwan;
 * converter.script; // 'zh-Hant-TW'
 * converter.convert("海滨步道"); // '海濱步道'
 */
export interface ScriptConverter {
  /** The script it converts to. */
  readonly script: Script;
  /** Converts what is in the other script and leaves all else. */
  readonly convert: (text: string) => string;
}

/**
 * The repairs of damaged text, all of them on unless switched off; each reported as a diagnostic.
 *
 * @category Reading
 * @example
 * import { parseArticle } from "wenzhang";
 *
 * const page = "<h1>渡轮\u200b试航</h1><p>一艘白色渡轮\u0003清晨驶出码头，风浪不大。</p>";
 * parseArticle(page).diagnostics.some(({ code }) => code === "normalize/controls-removed"); // true
 * parseArticle(page, { repair: { controls: false } }).diagnostics.some(({ code }) => code === "normalize/controls-removed"); // false
 */
export interface RepairOptions {
  /** Removes pinyin glued in after characters (聯(lián)動) in documents that show it throughout. */
  readonly pinyin?: boolean;
  /** Removes control characters and invisible ones between characters. */
  readonly controls?: boolean;
  /** Resolves stray tags and entities in the text. */
  readonly markup?: boolean;
  /** Reads back mojibake where that is certain. */
  readonly mojibake?: boolean;
  /** Trims a `?` that stands for a lost character at the head of a headline. */
  readonly lostCharacters?: boolean;
}

/**
 * What the caller knows about one document, and what the returned text is to be like.
 *
 * @category Reading
 * @example
 * import { parseArticle } from "wenzhang";
 *
 * const dump = "渡轮试航成功\n昨天 18:20　来源：海潮晚报\n一艘白色渡轮清晨驶出码头，风浪不大。";
 * parseArticle(dump, { now: new Date("2021-06-18T01:00:00Z") }).publishedAt; // '2021-06-17T18:20+08:00'
 */
export interface ParseOptions {
  /**
   * The page's address, absolute, as a text or a `URL`: chooses the adapter, makes links absolute, and is the last resort
   * for a date. What is no address of the web is left out and told in a diagnostic.
   */
  readonly url?:
    | string
    | {
        /** The address as a text. */
        readonly href: string;
      };
  /** The HTTP header `Content-Type`, for its charset. */
  readonly contentType?: string;
  /** The moment that 3小时前 and dates without a year count from; without it they are reported, not guessed. */
  readonly now?: Date;
  /** The zone of times that state none, as an ISO 8601 offset; the adapter's, else `+08:00`, where absent. */
  readonly timeZone?: string;
  /** Repairs of damaged text; `false` for none. */
  readonly repair?: false | RepairOptions;
  /** Gives ASCII punctuation among Chinese characters its full width back, in headlines and the body. Off where absent. */
  readonly punctuation?: "fullwidth";
  /** Converts the article to this script, in place of the adapter's own; takes a converter for it. */
  readonly script?: Script;
  /** How much of the document is read; {@link DEFAULT_LIMITS} where a limit is absent. */
  readonly limits?: Partial<Limits>;
}

/**
 * What a parser is made of.
 *
 * @category Reading
 * @example
 * import { createParser, type ParserSettings } from "wenzhang/core";
 * import { simplified } from "wenzhang/simplified";
 *
 * const settings: ParserSettings = { adapters: [], converters: [simplified] };
 * createParser(settings)("<h1>漁港夜市</h1>", { script: "zh-Hans" }).title; // '渔港夜市'
 */
export interface ParserSettings {
  /** The adapters to choose from. None where absent: the built-in ones too have to be named, as `builtInAdapters`. */
  readonly adapters?: readonly Adapter[];
  /** The converters that {@link ParseOptions.script} can name. None where absent, not even that to Simplified. */
  readonly converters?: readonly ScriptConverter[];
}

const ENTRIES: Readonly<Record<Script, string>> = {
  "zh-Hans": "simplified of wenzhang/simplified",
  "zh-Hant-TW": "taiwan of wenzhang/traditional",
  "zh-Hant-HK": "hongKong of wenzhang/traditional",
};

const SETTINGS: Readonly<Record<keyof ParserSettings, true>> = { adapters: true, converters: true };

const OPTIONS: Readonly<Record<keyof ParseOptions, true>> = {
  url: true,
  contentType: true,
  now: true,
  timeZone: true,
  repair: true,
  punctuation: true,
  script: true,
  limits: true,
};

const REPAIRS: Readonly<Record<keyof RepairOptions, true>> = {
  pinyin: true,
  controls: true,
  markup: true,
  mojibake: true,
  lostCharacters: true,
};

/** Checks a parser's settings. */
export function checkSettings(settings: ParserSettings): Required<ParserSettings> {
  if (typeof settings !== "object" || settings === null) {
    throw new TypeError(`A parser's settings are an object, not ${nameType(settings)}.`);
  }
  checkKeys(settings, SETTINGS, "settings");
  const { adapters = [], converters = [] } = settings;
  if (!Array.isArray(adapters)) throw new TypeError("adapters is an array of adapters.");
  checkConverters(converters);
  return { adapters: adapters.map(defineAdapter), converters };
}

/** Checks what converts to the scripts. */
export function checkConverters(
  converters: unknown,
): asserts converters is readonly ScriptConverter[] {
  if (!Array.isArray(converters))
    throw new TypeError(`converters is an array of converters, not ${nameType(converters)}.`);
  for (const converter of converters) {
    if (typeof converter !== "object" || converter === null)
      throw new TypeError(`A converter is an object, not ${nameType(converter)}.`);
    const { script, convert } = converter;
    if (typeof script !== "string" || !Object.hasOwn(ENTRIES, script))
      throw new TypeError(`A converter's script is one of ${Object.keys(ENTRIES).join(", ")}.`);
    if (typeof convert !== "function")
      throw new TypeError(`Converter ${script}: convert is a function, not ${nameType(convert)}.`);
  }
}

/** Checks one call's options. */
export function checkOptions(options: unknown): asserts options is ParseOptions {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`Options are an object, not ${nameType(options)}.`);
  }
  checkKeys(options, OPTIONS, "options");
  const given: Readonly<Record<string, unknown>> = { ...options };
  const { url, contentType, now, timeZone, repair, punctuation } = given;
  if (url !== undefined && typeof url !== "string" && !isUrl(url)) {
    throw new TypeError(`options.url is a string or a URL, not ${nameType(url)}.`);
  }
  if (contentType !== undefined) expectText(contentType, "options.contentType is a string");
  if (now !== undefined && !(now instanceof Date && !Number.isNaN(now.getTime()))) {
    throw new TypeError("options.now is a valid Date.");
  }
  if (timeZone !== undefined && !isZone(timeZone)) {
    throw new TypeError('options.timeZone is an offset such as "+08:00".');
  }
  if (repair !== undefined && repair !== false) checkRepair(repair);
  if (punctuation !== undefined && punctuation !== "fullwidth") {
    throw new TypeError('options.punctuation is "fullwidth" where it is given.');
  }
}

/** A `URL`, or another realm's, a `Location`: whatever has an address. */
function isUrl(value: unknown): value is { readonly href: string } {
  return (
    typeof value === "object" && value !== null && "href" in value && typeof value.href === "string"
  );
}

/** The page's address as the caller gives it. A blank one is none: what the page itself tells counts then. */
export function readUrl(given: ParseOptions["url"]): {
  readonly url?: string;
  readonly diagnostics: readonly Diagnostic[];
} {
  const url = (typeof given === "string" ? given : given?.href)?.trim();
  if (!url || safeUrl(url) !== undefined) return { ...(url && { url }), diagnostics: [] };
  return { diagnostics: [diagnose("detect/url-unusable", undefined, "url")] };
}

function checkRepair(repair: unknown): void {
  if (typeof repair !== "object" || repair === null) {
    throw new TypeError("options.repair is false or an object of switches.");
  }
  checkKeys(repair, REPAIRS, "options.repair");
  for (const [name, wanted] of Object.entries(repair)) {
    if (wanted !== undefined && typeof wanted !== "boolean")
      throw new TypeError(`options.repair.${name} is true or false, not ${nameType(wanted)}.`);
  }
}

/** The limits of one call. */
export function readLimits(limits: Partial<Limits> | undefined): Limits {
  if (limits === undefined) return DEFAULT_LIMITS;
  if (typeof limits !== "object" || limits === null) {
    throw new TypeError(`options.limits is an object, not ${nameType(limits)}.`);
  }
  checkKeys(limits, DEFAULT_LIMITS, "options.limits");
  const given = Object.entries(limits).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    if (!Number.isInteger(value) || value < 1) {
      throw new TypeError(`options.limits.${name} is a whole number of 1 or more.`);
    }
  }
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(given) };
}

/** The converter for the script that a call asks for. */
export function findConverter(
  converters: readonly ScriptConverter[],
  script: Script | undefined,
): ScriptConverter | undefined {
  if (script === undefined) return undefined;
  const entry = Object.hasOwn(ENTRIES, script) ? ENTRIES[script] : undefined;
  if (entry === undefined) {
    throw new TypeError(`options.script is one of ${Object.keys(ENTRIES).join(", ")}.`);
  }
  const converter = converters.find((known) => known.script === script);
  if (converter !== undefined) return converter;
  throw new TypeError(`options.script ${script} takes a converter: give converters: [${entry}].`);
}
