import type { Match } from "../rule/match.ts";
import type { Scene } from "../rule/rule.ts";
import { endOf } from "../text/sticky.ts";

/** The kind itself cannot be named below it without a circle; the ids of its rules open with its own. */
export const OWN_RULES = "campaign/";

/** The rules of drives that are known by their names. */
const KNOWN_RULES = ["campaign/known", "campaign/building"];

/** The edition of a drive, behind its name or the quote that holds it, or that one looks back at it. */
const EDITION = /”?\d\.\d版|“回头看”/uy;

/** That a known drive is only tried, or which stage of it is meant. */
const TRIAL = /”?[一二三四五六]期(?:工程)?(?![规间任])|(?:综合)?试点(?![省市县村区乡镇单工地城企方办期政推先校学银品项])/uy;

/** Which stage or section of a work is meant, behind its noun or before it. */
const STAGE =
  /(?<=工程|项目)[一二三四五六]期(?![规间任])|(?<=[一二三四五六]期)(?:工程|项目)(?![部库组])|(?<=工程)(?![^段]{0,4}[阶分标])\p{sc=Han}{2,6}?段(?![时落位])/uy;

/** What is done on a day, in a month or a year that is given to something, or in a great inquiry: [渔情大走访活动]. */
const ON_THE_DAY =
  /(?<=[日周月季年节]|大(?:调研|讨论|走访|练兵|比武|宣讲|排查))”?(?:国家|全国|全省|全市)?(?:主场|主题|系列|宣传|主题宣传|系列宣传)?活动(?!年|[场室]|中心)/uy;

/**
 * Drives with their edition: [青岚提质三年行动2.0版], [“双通工程”2.0版]; trials and stages of known ones: [退牧还草试点], [“金保工程”二期];
 * stages and sections of works: [渔港扩容工程二期], [引岚济青工程白塔段], [渔网新材料二期项目]; what a day is kept by: [世界湿地日主场活动].
 */
export const findEditions = (scene: Scene): readonly Pick<Match, "span" | "head">[] =>
  scene.found.flatMap(({ rule, span, head }) => {
    if (!rule.startsWith(OWN_RULES)) return [];
    const { text } = scene.reading;
    const ends = [EDITION, STAGE, ON_THE_DAY, ...(KNOWN_RULES.includes(rule) ? [TRIAL] : [])].map((pattern) =>
      endOf(pattern, text, span.end),
    );
    const end = Math.max(...ends);
    return end <= span.end ? [] : [{ span: { start: span.start, end }, head }];
  });
