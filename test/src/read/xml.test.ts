import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/read/index.ts";
import { readXml } from "../../../src/read/xml.ts";

const PLACE = { file: "x.docx", part: "document.xml" };

const eventsOf = (xml: string): readonly string[] => {
  const events: string[] = [];
  readXml(new TextEncoder().encode(xml), PLACE, {
    open: ({ name, attributes }) => events.push(`<${name}${JSON.stringify(attributes)}`),
    close: (name) => events.push(`/${name}`),
    text: (words) => events.push(words),
  });
  return events;
};

const codeOf = (xml: string): string => {
  try {
    eventsOf(xml);
  } catch (error) {
    return error instanceof InputError ? error.code : String(error);
  }
  return "nothing";
};

describe("XML", () => {
  test("comes as events, without prefixes, entities resolved", () => {
    expect(eventsOf('<w:p w:val="1">甲&amp;乙<![CDATA[<丙>]]></w:p>')).toEqual(['<p{"val":"1"}', "甲&乙", "<丙>", "/p"]);
  });

  test("is refused with entities of its own, and where it nests too deep", () => {
    expect(codeOf('<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>')).toBe("read/hostile");
    expect(codeOf(`${"<a>".repeat(2000)}${"</a>".repeat(2000)}`)).toBe("read/hostile");
  });

  test("is damaged where it does not close", () => {
    expect(codeOf("<a><b></a>")).toBe("read/damaged");
    expect(codeOf("<a>")).toBe("read/damaged");
  });
});
