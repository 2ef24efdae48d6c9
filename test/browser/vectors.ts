/** What every vector tries to call. */
const CALL = "pwn()";

const times = <A, B>(as: readonly A[], bs: readonly B[]) =>
  as.flatMap((a) => bs.map((b) => [a, b] as const));

/** Event handlers on elements that fire them by themselves or load something. */
const HANDLERS = [
  `<img src=x onerror=${CALL}>`,
  `<img src=x onerror='${CALL}'>`,
  `<IMG SRC=x oNeRrOr=${CALL}>`,
  `<img/src=x/onerror=${CALL}>`,
  `<img src=x\nonerror\n=\n${CALL}>`,
  `<img src=x onerror=&#112;wn()>`,
  `<img src=x onerror="&#x70;wn&lpar;&rpar;">`,
  `<image src=x onerror=${CALL}>`,
  `<svg onload=${CALL}>`,
  `<svg/onload=${CALL}>`,
  `<body onload=${CALL}>`,
  `<video src=x onerror=${CALL}></video>`,
  `<video><source src=x onerror=${CALL}></video>`,
  `<audio src=x onerror=${CALL}></audio>`,
  `<iframe onload=${CALL}></iframe>`,
  `<iframe src=about:blank onload=${CALL}></iframe>`,
  `<input autofocus onfocus=${CALL}>`,
  `<select autofocus onfocus=${CALL}></select>`,
  `<textarea autofocus onfocus=${CALL}></textarea>`,
  `<button autofocus onfocus=${CALL}></button>`,
  `<details open ontoggle=${CALL}>x</details>`,
  `<marquee onstart=${CALL}>x</marquee>`,
  `<object data=x onerror=${CALL}></object>`,
  `<link rel=stylesheet href=x onerror=${CALL}>`,
  `<style onload=${CALL}></style>`,
  `<script src=x onerror=${CALL}></script>`,
  `<p tabindex=1 autofocus onfocus=${CALL}>x</p>`,
  `<a href=# autofocus onfocus=${CALL}>x</a>`,
  `<div style="animation:a 1s" onanimationstart=${CALL}>x</div><style>@keyframes a{}</style>`,
  `<div style="transition:all 1ms" ontransitionend=${CALL}>x</div>`,
  `<input type=image src=x onerror=${CALL}>`,
  `<embed src=x onload=${CALL}>`,
  `<track src=x onerror=${CALL}>`,
  `<template><img src=x onerror=${CALL}></template>`,
];

/** Scripts, in every spelling. */
const SCRIPTS = [
  `<script>${CALL}</script>`,
  `<SCRIPT>${CALL}</SCRIPT>`,
  `<script\t>${CALL}</script >`,
  `<script/x>${CALL}</script/x>`,
  `<script>${CALL}`,
  `<scr<script>ipt>${CALL}</scr</script>ipt>`,
  `<<script>${CALL}//<</script>`,
  `<script src=data:text/javascript,${CALL}></script>`,
  `<script src="data:text/javascript;base64,cHduKCk="></script>`,
  `<script type=module>${CALL}</script>`,
  `<svg><script>${CALL}</script></svg>`,
  `<svg><script href=data:text/javascript,${CALL} /></svg>`,
  `<math><script>${CALL}</script></math>`,
  `<noscript><script>${CALL}</script></noscript>`,
  `</title><script>${CALL}</script>`,
  `</textarea><script>${CALL}</script>`,
  `</style><script>${CALL}</script>`,
  `--><script>${CALL}</script>`,
  `]]><script>${CALL}</script>`,
  `"><script>${CALL}</script>`,
  `'><script>${CALL}</script>`,
  `&lt;script&gt;${CALL}&lt;/script&gt;`,
  `&#60;script&#62;${CALL}&#60;/script&#62;`,
  `&amp;lt;script&amp;gt;${CALL}&amp;lt;/script&amp;gt;`,
  `\\u003cscript\\u003e${CALL}\\u003c/script\\u003e`,
  `%3Cscript%3E${CALL}%3C/script%3E`,
  `＜script＞${CALL}＜/script＞`,
  `<script\u0000>${CALL}</script>`,
  `<\u0000script>${CALL}</script>`,
  `<ſcript>${CALL}</ſcript>`,
];

const SCHEMES = [
  `javascript:${CALL}`,
  `JaVaScRiPt:${CALL}`,
  ` javascript:${CALL}`,
  `\u0001javascript:${CALL}`,
  `java\tscript:${CALL}`,
  `java\nscript:${CALL}`,
  `java&#9;script:${CALL}`,
  `java&Tab;script&colon;${CALL}`,
  `&#106;avascript:${CALL}`,
  `&#x6A&#x61vascript:${CALL}`,
  `javascript&#58;${CALL}`,
  `javascript\u0000:${CALL}`,
  `\u200bjavascript:${CALL}`,
  `\u00a0javascript:${CALL}`,
  `javascript://example.cn/%0a${CALL}`,
  `vbscript:${CALL}`,
  `data:text/html,<script>parent.${CALL}</script>`,
  `data:text/html;base64,PHNjcmlwdD5wYXJlbnQucHduKCk8L3NjcmlwdD4=`,
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${CALL}'/>`,
  `blob:https://example.cn/1`,
  `https://example.cn/"onmouseover="${CALL}`,
  `https://example.cn/'><script>${CALL}</script>`,
];

/** Places that an address may stand in. */
const ADDRESSED: readonly ((url: string) => string)[] = [
  (url) => `<a href="${url}" autofocus>海岛渡轮</a>`,
  (url) => `<img src="${url}" alt="${url}">`,
  (url) => `<iframe src="${url}"></iframe>`,
];

/** Markup that a browser reads otherwise the second time: mutation XSS. */
const MUTATIONS = [
  `<noscript><p title="</noscript><img src=x onerror=${CALL}>">`,
  `<style><p title="</style><img src=x onerror=${CALL}>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${CALL}&gt;">`,
  `<svg></p><style><a id="</style><img src=x onerror=${CALL}>">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${CALL}>`,
  `<svg><style><img src=x onerror=${CALL}></style></svg>`,
  `<math><annotation-xml encoding="text/html"><img src=x onerror=${CALL}></annotation-xml></math>`,
  `<svg><foreignObject><img src=x onerror=${CALL}></foreignObject></svg>`,
  `<svg><animate onbegin=${CALL} attributeName=x dur=1s>`,
  `<svg><a><animate attributeName=href values=javascript:${CALL} /><text x=20 y=20>x</text></a></svg>`,
  `<svg><set attributeName=href to=javascript:${CALL}>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='${CALL}'/></svg>#x"></use></svg>`,
  `<table><td><svg><desc><td></svg><img src=x onerror=${CALL}>`,
  `<select><option><style></option></select><img src=x onerror=${CALL}></style>`,
  `<select><template><img src=x onerror=${CALL}></template></select>`,
  `<xmp><p title="</xmp><img src=x onerror=${CALL}>">`,
  `<listing>&lt;img src=x onerror=${CALL}&gt;</listing>`,
  `<plaintext><img src=x onerror=${CALL}>`,
  `<textarea><p title="</textarea><img src=x onerror=${CALL}>">`,
  `<title><p title="</title><img src=x onerror=${CALL}>">`,
  `<iframe srcdoc="<script>parent.${CALL}</script>"></iframe>`,
  `<iframe><p title="</iframe><img src=x onerror=${CALL}>">`,
  `<noembed><p title="</noembed><img src=x onerror=${CALL}>">`,
  `<!--><img src=x onerror=${CALL}>-->`,
  `<!--- ><img src=x onerror=${CALL}> -->`,
  `<!-- --!><img src=x onerror=${CALL}> -->`,
  `<![CDATA[<img src=x onerror=${CALL}>]]>`,
  `<?xml <img src=x onerror=${CALL}> ?>`,
  `<!doctype <img src=x onerror=${CALL}>>`,
  `<p title="x&quot;><img src=x onerror=${CALL}>">`,
  `<p title='x&#39;><img src=x onerror=${CALL}>'>`,
  "<p title=`x`><img src=`x`onerror=`pwn()`>",
  `<a href="https://example.cn/&quot; onfocus=&quot;${CALL}" autofocus>x</a>`,
  `<meta http-equiv=refresh content="0;url=javascript:${CALL}">`,
  `<base href="javascript:${CALL}//"><a href="x">x</a>`,
  `<form action=javascript:${CALL}><input type=submit autofocus></form>`,
  `<button formaction=javascript:${CALL}>x</button>`,
  `<object data="javascript:${CALL}"></object>`,
  `<embed src="javascript:${CALL}">`,
  `<isindex action=javascript:${CALL} type=image>`,
  `<frameset onload=${CALL}>`,
  `<div style="background:url(javascript:${CALL})">x</div>`,
  `<div style="width:expression(${CALL})">x</div>`,
  `<link rel=import href="data:text/html,<script>${CALL}</script>">`,
  `<b><i></b><img src=x onerror=${CALL}></i>`,
  `<a<b onclick=${CALL}>x`,
  `<x-y onclick=${CALL} style=display:block tabindex=0 autofocus onfocus=${CALL}>x</x-y>`,
];

/** Markdown whose links and HTML would run if they were let through. */
const MARKDOWN = [
  `[渡轮](javascript:${CALL})`,
  `![渡轮](javascript:${CALL})`,
  `<javascript:${CALL}>`,
  `[渡轮]: javascript:${CALL}\n[渡轮]`,
  `[渡轮](https://example.cn/"onmouseover="${CALL})`,
  `\`</code><img src=x onerror=${CALL}>\``,
  `\`\`\`\n</pre><script>${CALL}</script>\n\`\`\``,
  `| <img src=x onerror=${CALL}> |\n| --- |`,
];

/** Every vector: text or markup as it may stand in a document. */
export const VECTORS: readonly string[] = [
  ...HANDLERS,
  ...SCRIPTS,
  ...times(ADDRESSED, SCHEMES).map(([place, url]) => place(url)),
  ...MUTATIONS,
  ...MARKDOWN,
];

const PROSE = "一艘白色渡轮清晨驶出码头，七十八名乘客用四十一分钟完成了到对岸小岛的试航。";

/** The documents that a vector is tried in: in the headline, the byline, the text, a caption, and the facts in the head. */
export const DOCUMENTS: Readonly<Record<string, (vector: string) => string>> = {
  page: (v) =>
    `<html><body><h1>海岛渡轮试航 ${v}</h1><p>2021年06月18日 09:42　来源：海潮晚报</p><p>${PROSE} ${v} ${PROSE}</p><p>${PROSE}</p></body></html>`,
  "attributes of a page": (v) => {
    const value = v.replaceAll('"', "&quot;");
    return `<html><head><title>${v}</title><meta property="og:title" content="${value}"><meta property="og:image" content="${value}"><link rel=canonical href="${value}"></head><body><h1>海岛渡轮试航</h1><p>来源：<a href="${value}">海潮晚报</a> 2021-06-18</p><p>${PROSE}</p><p><img src="https://a.cn/1.jpg" alt="${value}"></p><p>图：${v} 摄</p><p>${PROSE}<a href="${value}">${PROSE}</a></p></body></html>`;
  },
  "JSON-LD of a page": (v) =>
    `<html><head><script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: v, author: v, datePublished: "2021-06-18", url: v })}</script></head><body><h1>${v}</h1><p>${PROSE}</p><p>${PROSE}</p></body></html>`,
  dump: (v) =>
    `海岛渡轮试航 ${v}\n2021年06月18日 09:42　来源：海潮晚报 ${v}\n${PROSE}${v}${PROSE}\n${v}\n${PROSE}\n责任编辑：${v}`,
  "RSS mirror": (v) =>
    `---\ntitle: ${JSON.stringify(`渡轮 ${v}`)}\ndate: 2021-06-18\nlink: ${JSON.stringify(v)}\nimage: ${JSON.stringify(v)}\ncategories: [${JSON.stringify(v)}]\n---\n\n${PROSE}${v}\n\n${v}\n\n${PROSE}`,
};

const ascii = (text: string): Uint8Array => Buffer.from(text, "latin1");
const page = `<h1>海岛渡轮试航</h1><p>${PROSE}</p><img src=x onerror=${CALL}><p>${PROSE}</p>`;

/** Documents whose bytes try to say something else to another decoder. */
export const ENCODED: Readonly<Record<string, Uint8Array>> = {
  "UTF-7": ascii(`<meta charset=utf-7><p>+ADw-script+AD4-${CALL}+ADw-/script+AD4-</p>`.repeat(3)),
  "UTF-16, little end first": Buffer.from(`\ufeff${page}`, "utf16le"),
  "UTF-16 without a mark": Buffer.from(page, "utf16le"),
  HZ: ascii(`<meta charset=hz-gb-2312><p title="~{">~}<img src=x onerror=${CALL}></p>`),
  "ISO-2022-JP": ascii(
    `<meta charset=iso-2022-jp><p title="\u001b$@">\u001b(B<img src=x onerror=${CALL}></p>`,
  ),
  "overlong UTF-8": ascii(`<p>\u00c0\u00bcimg src=x onerror=${CALL}\u00c0\u00be</p>`.repeat(3)),
  "a GBK byte that eats a quote": ascii(
    `<meta charset=gbk><p title="\u0081" title2=" onerror=${CALL}><img src=x onerror=${CALL}>">x</p>`,
  ),
  "a Big5 byte that eats a backslash": ascii(
    `<meta charset=big5><p title="\u00a5\\"><img src=x onerror=${CALL}>">x</p>`,
  ),
};
