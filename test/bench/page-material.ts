/** A page of a government site with so many paragraphs, every tenth of them a table, styled as editors style them. */
export const largePage = (paragraphs: number): Uint8Array => {
  const words = "市水利局牵头，会同市自然资源和规划局，于2023年5月底前完成骨干河道排查，建立问题清单。";
  const paragraph = `<p style="text-indent: 2em; line-height: 1.75;"><span style="font-family: 仿宋_GB2312; font-size: 16px;">${words}</span></p>\n`;
  const row = "<tr><td><p>1</p></td><td><p>排查阻水障碍物</p></td><td><p>市水利局</p></td></tr>";
  const table = `<table border="1"><tbody>${row.repeat(4)}</tbody></table>\n`;
  const links = "<li><a href='/a.html'>关于召开全市水利工作会议的通知</a></li>".repeat(60);
  const article = Array.from({ length: paragraphs }, (_, index) => (index % 10 === 9 ? table : paragraph)).join("");
  return new TextEncoder().encode(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>方案</title></head><body><ul class="nav">${links}</ul><div id="UCAP-CONTENT">${article}</div></body></html>`,
  );
};
