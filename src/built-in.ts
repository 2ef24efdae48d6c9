import type { Adapter } from "./adapter.js";
import { hrnewspaper } from "./adapters/hrnewspaper.js";
import { sina } from "./adapters/sina.js";
import { zhigu } from "./adapters/zhigu.js";
import {
  checkConverters,
  type ParseOptions,
  type ParserSettings,
  type ScriptConverter,
} from "./options.js";
import type { RawInput } from "./parse.js";
import { simplified } from "./simplified.js";

/**
 * The built-in adapters, in no particular order: each knows its own hosts.
 *
 * @category Built-in adapters
 * @example
 * import { builtInAdapters } from "wenzhang";
 *
 * builtInAdapters.map(({ name }) => name); // [ 'sina', 'hrnewspaper', 'zhigu' ]
 */
export const builtInAdapters: readonly Adapter[] = [sina, hrnewspaper, zhigu];

/**
 * Options of {@link parseArticle}: those of every parser, and what the parser is made of.
 *
 * @category Reading
 * @example
 * import { generic, parseArticle } from "wenzhang";
 *
 * const page = "<h1>渡轮试航</h1><p>2021-06-18 09:42</p><p>一艘白色渡轮清晨驶出码头，试航成功。</p>";
 * parseArticle(page, { adapters: [generic], timeZone: "+09:00" }).publishedAt; // '2021-06-18T09:42+09:00'
 */
export interface ParseArticleOptions extends ParseOptions {
  /** Adapters to choose from in place of the built-in ones. */
  readonly adapters?: readonly Adapter[];
  /** Converters for `script` beside the built-in one to Simplified. */
  readonly converters?: readonly ScriptConverter[];
}

type Read<Options, Result> = (raw: RawInput, options?: Options) => Result;

/** Reads with what is built in, or, where a call's options name adapters or converters, with what `make` makes of those. */
export function withBuiltIn<Result>(
  make: (settings: ParserSettings) => Read<ParseOptions, Result>,
): Read<ParseArticleOptions, Result> {
  const read = make({ adapters: builtInAdapters, converters: [simplified] });
  return (raw, options) => {
    const { adapters, converters, ...own } = options ?? {};
    if (adapters === undefined && converters === undefined) return read(raw, options);
    if (converters !== undefined) checkConverters(converters);
    return make({
      adapters: adapters === undefined ? builtInAdapters : adapters,
      converters: [...(converters ?? []), simplified],
    })(raw, own);
  };
}
