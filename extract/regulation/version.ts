import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { endOf } from "../text/sticky.ts";
import { OWN_RULES, VERSION } from "./lexicon.ts";

const VERSIONS = new RegExp(`(?:${VERSION})+|\\d\\.\\d版`, "uy");

/** What tells its stage or its years belongs to the name before it: [渔港发展纲要（2031—2035年）], [渔船管理办法（送审稿）], [渔港服务规范3.0版]. */
export const findVersions = ({ found, reading: { text } }: Scene): readonly Draft[] =>
  found.flatMap(({ rule, head, span }) => {
    const end = rule.startsWith(OWN_RULES) ? endOf(VERSIONS, text, span.end) : span.end;
    return end === span.end ? [] : [{ span: { start: span.start, end }, head }];
  });
