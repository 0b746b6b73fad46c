/** Radicals of the supplement that programs put for the characters which look alike; Kangxi radicals have theirs in Unicode's compatibility forms. */
const PAIRS =
  "⼾户⺁厂⺄乙⺅亻⺈⺇⺋卩⺌小⺎兀⺏尢⺐尣⺑尤⺒巳⺓幺⺕彐⺗心⺘扌⺙攴⺛旡⺝月⺞歹⺟母⺠民⺡氵⺢水⺣灬⺤爪⺥爫⺦丬⺨犭⺪疋⺬示⺭礻⺮竹⺯糸⺰纟⺱罓⺲罒⺵罒⺶羊⺷羊⺹耂⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";
const HAN_BY_RADICAL: ReadonlyMap<string, string> = new Map(
  (PAIRS.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);
const RADICAL = /[\u2e80-\u2fd5]/u;
const RADICALS = /[\u2e80-\u2fd5]/gu;

/** Words with the characters that are meant where a font names its glyphs by their radicals: ⼈⺠ 人民. */
export const withoutRadicals = (words: string): string =>
  RADICAL.test(words) ? words.replace(RADICALS, (radical) => HAN_BY_RADICAL.get(radical) ?? radical.normalize("NFKC")) : words;
