import iconv from "iconv-lite";

/** The page that a kind of site makes of the lines of a paper; the first line is its title, the second its number. */
export type Site = { readonly name: string; readonly write: (lines: readonly string[]) => Uint8Array };

const utf8 = (html: string): Uint8Array => new TextEncoder().encode(html);
const escaped = (line: string): string => line.replaceAll("&", "&amp;").replaceAll("《", "&#12298;").replaceAll("“", "&ldquo;");

/** Runs of lines with tabs as one table each; the others by `line`. */
const blocks = (lines: readonly string[], line: (words: string) => string): string => {
  const row = (words: string): string =>
    `<tr>${words
      .split("\t")
      .map((cell) => `<td>${escaped(cell)}</td>`)
      .join("")}</tr>`;
  return lines
    .map((words, index) => {
      if (!words.includes("\t")) return line(escaped(words));
      const open = lines[index - 1]?.includes("\t") === true ? "" : "<table border=1><tbody>";
      const close = lines[index + 1]?.includes("\t") === true ? "" : "</tbody></table>";
      return `${open}${row(words)}${close}`;
    })
    .join("\n");
};

const paragraphs = (lines: readonly string[]): string => blocks(lines, (words) => `<p>　　${words}</p>`);
const LINKS = ["关于召开全市水利工作会议的通知", "云川市举行防汛演练", "市领导调研重点项目建设", "全市安全生产工作会议召开"]
  .map((words) => `<li><a href="/a.html">${words}</a><span>04-12</span></li>`)
  .join("");
const FOOTER = "<div class='bottom'><p>主办单位：云川市人民政府办公室。未经许可，不得转载。</p><p>云ICP备00000000号</p></div>";

/** The card of the standard, the article by the name that the state's site gives it. */
const card = ([title = "", number = "", ...rest]: readonly string[]): Uint8Array =>
  utf8(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_云川市人民政府</title></head><body>
<div class="nav"><a href="/">首页</a><a href="/z">政务公开</a></div>
<table class="gkb"><tr><td>索引号：</td><td>000014349/2023-00030</td><td>发文机关：</td><td>云川市人民政府办公室</td></tr>
<tr><td>发文字号：</td><td>${number}</td><td>成文日期：</td><td>2023-04-12</td></tr></table>
<div id="UCAP-CONTENT" class="pages_content">${paragraphs([title, number, ...rest])}</div>${FOOTER}</body></html>`);

/** The title in a headline above an editor's box, the number in a line of facts below it. */
const editor = ([title = "", number = "", ...rest]: readonly string[]): Uint8Array =>
  utf8(`<html><head><meta name="ArticleTitle" content="${title}"><title>云川市人民政府</title></head><body>
<div class="crumbs">首页 > 政务公开</div><ul class="gkxx"><li><b>索引号：</b>A001</li></ul>
<div class="detail"><h2 class="title">${title}</h2><p>文　号：${number}</p>
<div class="view TRS_UEDITOR trs_paper_default trs_web">${paragraphs(rest)}</div></div>
<div class="share">分享到：微信</div>${FOOTER}</body></html>`);

/** A site builder of schools: a form around everything, the article in numbered boxes. */
const builder = (lines: readonly string[]): Uint8Array =>
  utf8(`<!DOCTYPE html><HTML><HEAD><META charset="UTF-8"><TITLE>${lines[0]}-云川市教育局</TITLE></HEAD><BODY>
<div class="left"><ul>${LINKS}</ul></div><form name="_newscontent_fromname"><div class="content-title"><h3>${lines[0]}</h3><i>2023年04月12日 作者： 点击：[<span>12</span>]</i></div>
<div id="vsb_content_2"><div class="v_news_content">${paragraphs(lines)}</div></div><p>附件【<a href="/x.docx">任务表.docx</a>】</p></form>${FOOTER}</BODY></HTML>`);

/** A page without any chrome. */
const bare = ([title = "", ...rest]: readonly string[]): Uint8Array =>
  utf8(`<html><head><meta charset=utf-8></head><body><h1>${title}</h1>\n${paragraphs(rest)}</body></html>`);

/** Tables in tables and line breaks, in an encoding of its time. */
const oldTables = (lines: readonly string[]): Uint8Array => {
  const rows = LINKS.replaceAll("<li>", "<tr><td>").replaceAll("</li>", "</td></tr>");
  const text = blocks(lines, (words) => `&nbsp;&nbsp;&nbsp;&nbsp;${words}<br>`);
  return iconv.encode(
    `<html><head><meta http-equiv=Content-Type content="text/html; charset=gb2312"><title>信息</title></head><body bgcolor=#ffffff>
<table width=778><tr><td colspan=2><a href=/>首页</a> | <a href=/n>新闻</a></td></tr><tr><td width=180 valign=top><table>${rows}</table></td>
<td><table><tr><td align=center>发布时间：2023-4-12</td></tr><tr><td>${text}</td></tr></table></td></tr>
<tr><td colspan=2 align=center>版权所有：云川市人民政府<br>建议使用IE浏览器</td></tr></table></body></html>`,
    "gbk",
  );
};

/** Names that say nothing, so that only the weight of the text can tell. */
const nameless = (lines: readonly string[]): Uint8Array => {
  const text = blocks(lines, (words) => `<div><span>${words.slice(0, -2)}</span><span>${words.slice(-2)}</span></div>`);
  return utf8(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title></head><body><div class="a1"><div class="b1"><ul>${LINKS}</ul></div>
<div class="b2"><div class="c1">当前位置：首页 &gt; 公开</div><div class="c2">${text}</div></div>
<div class="b3"><ul>${LINKS}${LINKS}</ul></div></div>${FOOTER}</body></html>`);
};

export const SITES: readonly Site[] = [
  { name: "a card above the article", write: card },
  { name: "a title above an editor's box", write: editor },
  { name: "a site builder's boxes", write: builder },
  { name: "nothing but headline and paragraphs", write: bare },
  { name: "tables that lay out the page, in GB 2312", write: oldTables },
  { name: "names that say nothing", write: nameless },
];
