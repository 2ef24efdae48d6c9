import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates, findRelativeDates, isDateLine } from "../src/grammar/dates.js";
import { readUrlDate } from "../src/grammar/dates-url.js";
import { readMachineDate } from "../src/grammar/machine-dates.js";
import { cpuTime } from "./cpu-time.js";

const china = { zone: "+08:00" };
/** Monday 6 May 2024, 10:20 in China. */
const monday = { zone: "+08:00", now: new Date("2024-05-06T02:20:00Z") };
const read = (text: string, context: Parameters<typeof findDates>[1] = china) =>
  findDates(text, context).map(({ iso }) => iso);

it.each(["發布日期：113-05-06", "張貼日期：113年5月6日", "更新時間：113/05/06"])(
  "Taiwan's years count from 1912 behind a label in Traditional: %s",
  (text) => expect(read(text)).toEqual(["2024-05-06"]),
);

it.each(["113-05-06", "发布日期：113-05-06"])("no year stands elsewhere: %s", (text) =>
  expect(read(text)).toEqual([]),
);

describe("a day is read as written", () => {
  it.each([
    ["2024-5-6", "2024-05-06"],
    ["2024-05-06", "2024-05-06"],
    ["2024/05/06", "2024-05-06"],
    ["2024.05.06", "2024-05-06"],
    ["2024 - 05 - 06", "2024-05-06"],
    ["２０２４－０５－０６", "2024-05-06"],
    ["2024年5月6日", "2024-05-06"],
    ["2024 年 5 月 6 日", "2024-05-06"],
    ["2024年05月06号", "2024-05-06"],
    ["2024年5月6號", "2024-05-06"],
    ["２０１２年１月１２日", "2012-01-12"],
    ["2024年5⽉6⽇", "2024-05-06"],
    ["二〇二四年五月六日", "2024-05-06"],
    ["二○一二年一月十二日", "2012-01-12"],
    ["二零一二年十二月二十三日", "2012-12-23"],
    ["二〇一二年元月卅一日", "2012-01-31"],
    ["民國113年5月6日", "2024-05-06"],
    ["中華民國一百一十三年五月六日", "2024-05-06"],
    ["民國一一三年五月廿六日", "2024-05-26"],
    ["民国113/05/06", "2024-05-06"],
    ["Jan 12, 2012", "2012-01-12"],
    ["January 12th, 2012", "2012-01-12"],
    ["12 Jan 2012", "2012-01-12"],
    ["12 一月 2012", "2012-01-12"],
    ["十二月 1, 2012", "2012-12-01"],
    ["12-Sept-2012", "2012-09-12"],
    ["01/12/2012", "2012-01-12"],
    ["25/12/2012", "2012-12-25"],
    ["14.12.2011", "2011-12-14"],
    ["21 2024年02月", "2024-02-21"],
    ["2024-02 21", "2024-02-21"],
    ["02-21 2024", "2024-02-21"],
    ["2024-02-29", "2024-02-29"],
  ])("%s → %s", (text, iso) => {
    expect(findDates(text, china)).toEqual([
      { iso, start: 0, end: text.length, text, precision: "day" },
    ]);
  });
});

describe("a time is read as precisely as it is written", () => {
  it.each([
    ["2024年05月06日 10:20", "2024-05-06T10:20+08:00"],
    ["2012年01月12日14:27", "2012-01-12T14:27+08:00"],
    ["2012年01月12日 09：52：47", "2012-01-12T09:52:47+08:00"],
    ["2024年5月6日 星期一 10时20分", "2024-05-06T10:20+08:00"],
    ["2024年5月6日10點20分30秒", "2024-05-06T10:20:30+08:00"],
    ["2024年5月6日上午十时二十分", "2024-05-06T10:20+08:00"],
    ["2024年5月6日晚8点半", "2024-05-06T20:30+08:00"],
    ["2024年5月6日下午3時整", "2024-05-06T15:00+08:00"],
    ["2024-05-06 10:20:33", "2024-05-06T10:20:33+08:00"],
    ["2024-05-06T10:20", "2024-05-06T10:20+08:00"],
    ["2024-05-06\u00a0\u00a010:20", "2024-05-06T10:20+08:00"],
    ["2024-05-06 | 10:20", "2024-05-06T10:20+08:00"],
    ["2024-05-06，10:20", "2024-05-06T10:20+08:00"],
    ["2024-05-06 时间：10:20", "2024-05-06T10:20+08:00"],
    ["2024-05-06 发布时间：10:20", "2024-05-06T10:20+08:00"],
    ["2013.03.28　　發佈時間: 台北時間 4:35 PM", "2013-03-28T16:35+08:00"],
    ["2012-01-12（四）04:09", "2012-01-12T04:09+08:00"],
    ["2012/01/12(星期四) 04:09", "2012-01-12T04:09+08:00"],
    ["2012年1月12日 週四 04:09", "2012-01-12T04:09+08:00"],
    ["2012-01-12 (Thu) 04:09", "2012-01-12T04:09+08:00"],
    ["2024 05/06 22:27:02", "2024-05-06T22:27:02+08:00"],
    ["20240506 20:54", "2024-05-06T20:54+08:00"],
    ["民國113/05/06 10:20", "2024-05-06T10:20+08:00"],
    ["14.12.2011 19:00", "2011-12-14T19:00+08:00"],
    ["15:31 2018/09/16", "2018-09-16T15:31+08:00"],
    ["15:31, 2018年9月16日", "2018-09-16T15:31+08:00"],
    ["06:40 2013年04月10日", "2013-04-10T06:40+08:00"],
  ])("%s → %s", (text, iso) => {
    const [date, ...others] = findDates(text, china);
    expect(date).toMatchObject({ iso, start: 0, end: text.length, text });
    expect(others).toEqual([]);
  });

  it.each([
    ["2024年5月6日 上午5:07", "2024-05-06T05:07+08:00"],
    ["2012/1/12 上午 12:07:00", "2012-01-12T00:07:00+08:00"],
    ["2024年5月6日 下午5:07", "2024-05-06T17:07+08:00"],
    ["2024年5月6日 下午12:07", "2024-05-06T12:07+08:00"],
    ["2024年5月6日 凌晨12:07", "2024-05-06T00:07+08:00"],
    ["2024年5月6日 中午12:30", "2024-05-06T12:30+08:00"],
    ["2024年5月6日 中午1点30分", "2024-05-06T13:30+08:00"],
    ["2024年5月6日 晚上9:05", "2024-05-06T21:05+08:00"],
    ["2012-01-12 05:07 PM", "2012-01-12T17:07+08:00"],
    ["2012/01/12 PM 05:07", "2012-01-12T17:07+08:00"],
    ["January 12, 2012 10:20 a.m.", "2012-01-12T10:20+08:00"],
    ["2012.01.12 12:09 am", "2012-01-12T00:09+08:00"],
    ["9:40pm 25/10/2021", "2021-10-25T21:40+08:00"],
    // Behind a time the day comes first.
    ["7:30pm 05/09/2023", "2023-09-05T19:30+08:00"],
    ["05/09/2023 18:24", "2023-05-09T18:24+08:00"],
    ["11:02:33 PM, 25/10/2021", "2021-10-25T23:02:33+08:00"],
  ])("the part of the day tells the half of the clock: %s → %s", (text, iso) => {
    expect(read(text)).toEqual([iso]);
  });

  it("takes 24:00 for the midnight that ends the day", () => {
    expect(read("2024-12-31 24:00")).toEqual(["2025-01-01T00:00+08:00"]);
    expect(read("2024年5月6日晚上12点整")).toEqual(["2024-05-07T00:00+08:00"]);
  });

  it("takes an hour without minutes, or one that does not exist, for no time", () => {
    expect(read("2024年5月6日下午5时许")).toEqual(["2024-05-06"]);
    expect(read("2024-05-06 25:10")).toEqual(["2024-05-06"]);
    expect(read("2024-05-06 10:61")).toEqual(["2024-05-06"]);
  });
});

describe("dumps glue dates to what stands beside them", () => {
  it.each([
    ["http://www.example.com.cn  2012年01月12日14:27  某某晨报", "2012-01-12T14:27+08:00"],
    ["http://www.example.com2011-12-0918:51某某在线", "2011-12-09T18:51+08:00"],
    ["http://www.example.com/2012-01-11 09:06:00某某网", "2012-01-11T09:06:00+08:00"],
    ["2005.08.2605:39", "2005-08-26T05:39+08:00"],
    ["15:312018/09/16", "2018-09-16T15:31+08:00"],
    ["2021-01-20 04:29:4457健康网", "2021-01-20T04:29:44+08:00"],
    ["发布时间：18-03-0823:16", "2018-03-08T23:16+08:00"],
    ["某某日报 18-03-08 23:16:12", "2018-03-08T23:16:12+08:00"],
    ["来源：某某日报2024-05-13 08:49", "2024-05-13T08:49+08:00"],
    ["发表于2014-08-24 21:30| 1164次阅读", "2014-08-24T21:30+08:00"],
    ["某某新聞網 (2012-01-17 14:55)", "2012-01-17T14:55+08:00"],
    ["2024-05-20 14:33·某某社", "2024-05-20T14:33+08:00"],
    ["2024年05月10日06:58 | 来源：某某网", "2024-05-10T06:58+08:00"],
  ])("%s → %s", (text, iso) => {
    expect(read(text)).toEqual([iso]);
  });

  it("finds all dates of a line in order", () => {
    expect(read("发布：2024-05-06 10:20 更新：2024-05-07 09:00:10")).toEqual([
      "2024-05-06T10:20+08:00",
      "2024-05-07T09:00:10+08:00",
    ]);
    expect(findDates("于 2024年5月6日 至 2024年5月8日", china)).toEqual([
      { iso: "2024-05-06", start: 2, end: 11, text: "2024年5月6日", precision: "day" },
      { iso: "2024-05-08", start: 14, end: 23, text: "2024年5月8日", precision: "day" },
    ]);
  });
});

describe("the zone is the context's unless the text states one", () => {
  it.each([
    ["2024-05-06T02:20:00Z", "2024-05-06T10:20:00+08:00"],
    ["2024-05-06 20:20 GMT", "2024-05-07T04:20+08:00"],
    ["2024-05-06 02:20 UTC+9", "2024-05-06T02:20+09:00"],
    ["2024-05-06 10:20:33 +0800", "2024-05-06T10:20:33+08:00"],
    ["2024-05-06T10:20:33+09:00", "2024-05-06T10:20:33+09:00"],
    ["2024-05-06T10:20:33-05:00", "2024-05-06T10:20:33-05:00"],
    ["2024-05-06 10:20 EST", "2024-05-06T10:20-05:00"],
    ["2024-05-06 10:20 CST", "2024-05-06T10:20+08:00"],
    ["東京時間2024年5月6日10:20", "2024-05-06T10:20+09:00"],
    ["格林尼治时间2024年5月6日10:20", "2024-05-06T18:20+08:00"],
    ["2024年5月6日, 格林尼治标准时间10:20", "2024-05-06T18:20+08:00"],
    ["2024年5月6日 北京时间：10:20", "2024-05-06T10:20+08:00"],
  ])("%s → %s", (text, iso) => {
    expect(read(text)).toEqual([iso]);
  });

  it("knows Chinese time from other zones", () => {
    const tokyo = { zone: "+09:00" };
    expect(read("2024-05-06 10:20", tokyo)).toEqual(["2024-05-06T10:20+09:00"]);
    expect(read("北京时间2024年5月6日10:20", tokyo)).toEqual(["2024-05-06T10:20+08:00"]);
    expect(read("2024-05-06 10:20（台北時間）", tokyo)).toEqual(["2024-05-06T10:20+08:00"]);
  });

  it("gives the day alone where the time is an unnamed elsewhere's", () => {
    expect(read("当地时间2024年5月6日10:20")).toEqual(["2024-05-06"]);
  });

  it("takes a range of hours for no zone", () => {
    expect(read("2024-05-06 10:20-11:30")).toEqual(["2024-05-06T10:20+08:00"]);
  });

  it("takes a zone that is none for China's", () => {
    expect(read("2024-05-06 10:20", { zone: "Mars" })).toEqual(["2024-05-06T10:20+08:00"]);
    expect(read("2024-05-06 10:20", { zone: "Z" })).toEqual(["2024-05-06T10:20+00:00"]);
  });
});

describe("numbers that are no dates", () => {
  it.each([
    "010-82612286",
    "400-2012-10-12",
    "192.168.20.12",
    "v2012.1.12",
    "2012.1.12.3",
    "￥2012.10.12",
    "2011-2012",
    "2020-2025年",
    "Copyright © 1996-2012 Example Corporation",
    "京ICP备12029325号-1",
    "沪B2-20170116",
    "3:2",
    "12-01-12",
    "113年5月6日",
    "2024-13-01",
    "2024-02-30",
    "2023年2月29日",
    "1949年10月1日",
    "2100-01-01",
    "http://www.example.com.cn/2012-01-12/175517.shtml",
    "/2020/10/23/4567.html",
    "20120112",
    "每股收益2012.12元",
  ])("%s", (text) => {
    expect(findDates(text, china)).toEqual([]);
  });
});

describe("dates that need to know when the page was read", () => {
  it.each([
    ["刚刚", "2024-05-06T10:20+08:00"],
    ["30秒前", "2024-05-06T10:19+08:00"],
    ["5分钟前", "2024-05-06T10:15+08:00"],
    ["3小时前", "2024-05-06T07:20+08:00"],
    ["半個小時前", "2024-05-06T09:50+08:00"],
    ["2 hours ago", "2024-05-06T08:20+08:00"],
    ["6天前", "2024-04-30"],
    ["今天", "2024-05-06"],
    ["昨天 18:20", "2024-05-05T18:20+08:00"],
    ["前天", "2024-05-04"],
    ["01-12 17:07", "2024-01-12T17:07+08:00"],
    ["12-2718:40", "2023-12-27T18:40+08:00"],
    ["05-06 10:21", "2023-05-06T10:21+08:00"],
    ["(5/06 10:20)", "2024-05-06T10:20+08:00"],
    ["1月12日", "2024-01-12"],
    ["十二月二十三日", "2023-12-23"],
    ["01月12日 17:07", "2024-01-12T17:07+08:00"],
  ])("%s → %s", (text, iso) => {
    expect(read(text, monday)).toEqual([iso]);
    expect(read(text)).toEqual([]);
    expect(findRelativeDates(text)).toHaveLength(1);
  });

  it("reports where they stand", () => {
    expect(findRelativeDates("某某网 3小时前 更新")).toEqual([
      { start: 4, end: 8, text: "3小时前" },
    ]);
    expect(findRelativeDates("2024-05-06 10:20")).toEqual([]);
  });

  it("looks back for a leap day", () => {
    const now = new Date("2023-06-01T00:00:00Z");
    expect(read("2月29日", { zone: "+08:00", now })).toEqual(["2020-02-29"]);
  });

  it("a word that ends in 年 is no year in front of a whole date", () => {
    const found = findDates("来源：江城青年 2024-05-06", { zone: "+08:00" });
    expect(found.map(({ iso }) => iso)).toEqual(["2024-05-06"]);
  });

  it.each([
    "今日头条",
    "昨日，记者从该局获悉",
    "去年1月12日",
    "去年 1月12日",
    "农历八月十五日",
    "2小时前的消息",
  ])("%s is prose or a name", (text) => {
    expect(findRelativeDates(text)).toEqual([]);
  });

  it("treats an invalid now as missing", () => {
    expect(read("3小时前", { zone: "+08:00", now: new Date(Number.NaN) })).toEqual([]);
  });
});

describe("a line that is a date and nothing else", () => {
  it.each([
    "2024-05-06",
    "发布时间：2024-05-06 10:20（星期一）",
    "發佈日期：2024/05/06",
    "最后更新: 2024-05-06 10:20:33",
    "最新更新：2024/05/06 10:48",
    "  • 2024-05-06 10:20",
    "2023/2/21 21:20(2/21 22:08 更新)",
    "Published on Jan 12, 2012",
    "3小时前",
    "二○一二年一月十六日",
  ])("%s", (text) => {
    expect(isDateLine(text)).toBe(true);
  });

  it.each([
    "",
    "星期一",
    "来源：某某日报 2024-05-06",
    "2024年5月6日，会议在北京举行。",
    "2024-05-06 10:20 责任编辑：张三",
    "2024-05-06 ".repeat(40),
  ])("not %s", (text) => {
    expect(isDateLine(text)).toBe(false);
  });
});

describe("dates that machines write", () => {
  it.each([
    ["Wed, 25 Aug 2021 02:59:13 GMT", "2021-08-25T10:59:13+08:00"],
    ["Wed, 25 Aug 2021 10:59:13 +0800", "2021-08-25T10:59:13+08:00"],
    ["Sun, 06 Nov 1994 08:49:37 -0500", "1994-11-06T08:49:37-05:00"],
    ["Thu Jan 12 2012 10:20:33 GMT+0800 (中国标准时间)", "2012-01-12T10:20:33+08:00"],
    ["Mon May 06 10:20:00 CST 2024", "2024-05-06T10:20:00+08:00"],
    ["1603423233", "2020-10-23T11:20:33+08:00"],
    ["1603423233000", "2020-10-23T11:20:33+08:00"],
    ["1603423233.25", "2020-10-23T11:20:33+08:00"],
    ["20240506", "2024-05-06"],
    ["202405061020", "2024-05-06T10:20+08:00"],
    ["20240506102030", "2024-05-06T10:20:30+08:00"],
    ["20240506T022030Z", "2024-05-06T10:20:30+08:00"],
    [" 2024-05-06 ", "2024-05-06"],
    ["2024-05-06 10:20:00.0", "2024-05-06T10:20:00+08:00"],
    ["2024-05-06T02:20:00.123Z", "2024-05-06T10:20:00+08:00"],
    ["2024-05-06T02:20:00-00:00", "2024-05-06T10:20:00+08:00"],
    ["2024-05-06T10:20:00+0900", "2024-05-06T10:20:00+09:00"],
    ["2024-05-06T10:20:00›08:00", "2024-05-06T10:20:00+08:00"],
    ["2024-05-06-10:20:00", "2024-05-06T10:20:00+08:00"],
    ["2024-05-06T00:00:00", "2024-05-06T00:00:00+08:00"],
    ["06 05 2024 10:20:00", "2024-05-06T10:20:00+08:00"],
    ["2012/1/12 下午 05:07:00", "2012-01-12T17:07:00+08:00"],
    ["2024年05月06日10:20", "2024-05-06T10:20+08:00"],
  ])("%s → %s", (value, iso) => {
    expect(readMachineDate(value, china)).toBe(iso);
  });

  it.each(["", "0", "2024-05", "2024", "99999999", "0000-00-00 00:00:00", "8888888888888", "now"])(
    "%s is none",
    (value) => {
      expect(readMachineDate(value, china)).toBeUndefined();
    },
  );
});

describe("the day in an address", () => {
  it.each([
    ["http://news.example.cn/n1/2020/1023/c1004-123.html", "2020/1023"],
    ["https://example.cn/c/2020-10-23/doc-iabc123.shtml", "2020-10-23"],
    ["https://example.cn/20201023/abc/c.html", "20201023"],
    ["https://example.cn/2020/10/23/a.html", "2020/10/23"],
    ["https://example.cn/a/202010/23/WS1.html", "202010/23"],
    ["https://example.cn/gn/202010/t20201023_123.htm", "20201023"],
    ["https://example.cn/gn/2020/10-23/9321.shtml", "2020/10-23"],
    ["https://example.cn/2020-10/23/content_123.htm", "2020-10/23"],
    ["https://example.cn/a/20201023/000123.htm", "20201023"],
    ["https://example.cn/doc-2020-10-23.htm", "2020-10-23"],
    ["https://example.cn/wang/2020_10_23_123.shtml", "2020_10_23"],
    ["https://example.cn/rain/a/20201023A0BC", "20201023"],
    ["https://example.com.tw/news/202010230388.aspx", "20201023"],
    ["https://example.com.tw/news/20201023001767-260402", "20201023"],
    ["http://news.example.com/20/1023/17/7NJA.html", "20/1023"],
    ["http://www.example.com.tw/2020/new/oct/23/today-life1.htm", "2020/new/oct/23"],
    ["https://example.com/2020/October/23/a.html", "2020/October/23"],
    ["/2020/10/23/", "2020/10/23"],
    ["https://web.example.org/web/20211024123456/http://a.cn/c/2020-10-23/d.html", "2020-10-23"],
  ])("%s", (url, text) => {
    const start = url.indexOf(text);
    expect(readUrlDate(url)).toEqual({
      iso: "2020-10-23",
      start,
      end: start + text.length,
      text,
      precision: "day",
    });
  });

  it.each([
    "",
    "https://2020-10-23.example.cn/",
    "https://example.cn/?date=2020-10-23",
    "https://example.cn/#/2020/10/23/",
    "https://example.cn/2020/1023.html",
    "https://example.cn/2020/10/23456.html",
    "https://example.cn/2020/13/45/",
    "https://example.cn/2020/new/23/",
    "https://example.cn/a/778336904_120702",
    "https://example.cn/1/725/725506.htm",
  ])("none in %s", (url) => {
    expect(readUrlDate(url)).toBeUndefined();
  });
});

describe("for every string", () => {
  const alphabet = [..."0123456789 -/.:年月日时分T民國二〇一十Jan前天刚小（）：０２"];
  const line = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 60 }),
  );

  it("dates stand in order, do not overlap and are what the text holds", () => {
    fc.assert(
      fc.property(line, (text) => {
        let end = 0;
        for (const date of findDates(text, monday)) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.text).toBe(text.slice(date.start, date.end));
          expect(date.iso).toMatch(
            /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?[+-]\d{2}:\d{2})?$/,
          );
          expect(Number.isNaN(Date.parse(date.iso))).toBe(false);
          end = date.end;
        }
        isDateLine(text);
        readUrlDate(text);
        readMachineDate(text, china);
      }),
    );
  });

  it("a date that was found is found again in its own ISO form", () => {
    const day = fc.date({
      min: new Date("1990-01-02T00:00:00Z"),
      max: new Date("2099-12-30T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = readMachineDate(date.toISOString(), china) ?? "";
        expect(readMachineDate(iso, china)).toBe(iso);
        expect(Date.parse(iso)).toBe(Math.floor(date.getTime() / 1000) * 1000);
      }),
    );
  });

  it.each([
    ["digits", "1"],
    ["slashes", "/"],
    ["digits and slashes", "1/"],
    ["halves of years", "20/"],
    ["halves of dates", "2012-01-"],
    ["years", "2012年"],
    ["dates", "2012-01-12 "],
    ["spaces behind a day", `2012-01-12${" ".repeat(1000)}`],
    ["numerals", "一"],
    ["month names", "Jan "],
    ["times", "10:20"],
  ])("a megabyte of %s takes linear time", (_, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const spent = cpuTime(() => {
      findDates(text, monday);
      findRelativeDates(text);
      isDateLine(text);
      readMachineDate(text, monday);
      readUrlDate(text);
    });
    expect(spent).toBeLessThan(3000);
  });
});
