import type { Issue } from "../../../extract/index.ts";
import type { Drawn } from "./pages.ts";

const MOST_NAMED = 8;

const listOf = (pages: readonly number[], mark: string): string =>
  pages.slice(0, MOST_NAMED).join(mark) + (pages.length > MOST_NAMED ? " …" : "");

/** What reading left out of an OFD file, or did not check. */
export const issuesOf = ({ isSigned, pictures, drawings }: Drawn): readonly Issue[] => {
  const issues: Issue[] = [];
  if (isSigned)
    issues.push({
      code: "read/signature-not-checked",
      severity: "note",
      message: {
        zh: "文件带有电子签名或签章，读取时没有验证其有效性",
        en: "The file is signed; whether the signature holds was not checked",
      },
      span: null,
    });
  if (pictures.length > 0)
    issues.push({
      code: "read/page-picture",
      severity: "warning",
      message: {
        zh: `第 ${listOf(pictures, "、")} 页只有图片，其中的文字没有读取；需要时先做文字识别（OCR）`,
        en: `Page ${listOf(pictures, ", ")} shows pictures only, whose words were not read; have them recognised (OCR) where they are needed`,
      },
      span: null,
    });
  if (drawings > 0)
    issues.push({
      code: "read/drawing-not-read",
      severity: "note",
      message: {
        zh: `${drawings} 个存放在资源中的矢量图没有读取，其中的文字（如有）不在正文里`,
        en: `${drawings} drawings that are kept as resources were not opened; words in them, if any, are not in the text`,
      },
      span: null,
    });
  return issues;
};
