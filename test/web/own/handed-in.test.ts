import { expect, test } from "vitest";
import { ARCHIVE, READERS } from "../../../src/read/index.ts";
import { type Dropped, handedIn, PICKED } from "../../../web/own/handed-in.ts";

const file = (name: string): Dropped => ({ kind: "file", name, getFile: async () => new Blob([name]) });
const folder = (name: string, ...entries: readonly Dropped[]): Dropped => ({
  kind: "directory",
  name,
  async *getEntries() {
    yield* entries;
  },
});

const namesOf = async (...items: readonly Dropped[]): Promise<readonly string[]> => (await handedIn(items)).map(({ name }) => name);

test("files are taken as they are, text is passed over", async () => {
  expect(await namesOf(file("b.txt"), { kind: "text" }, file("a.pdf"))).toEqual(["a.pdf", "b.txt"]);
  const [only] = await handedIn([file("通知.txt")]);
  expect(await only?.file.text()).toBe("通知.txt");
});

test("of a folder all is taken that can be read, named by the way to it below the folder", async () => {
  const year = folder(
    "2023",
    file("通知.TXT"),
    file("表.xlsx"),
    folder(".git", file("x.txt")),
    file(".hidden.txt"),
    folder("附件", file("1.md")),
  );
  expect(await namesOf(folder("公文", year, file("总.txt")))).toEqual(["2023/通知.TXT", "2023/附件/1.md", "总.txt"]);
});

test("the picker offers every type that is read, and saved graphs", () => {
  const read = [...READERS, ARCHIVE].flatMap(({ extensions }) => extensions);
  expect(PICKED).toEqual([...read, "jsonl"].map((extension) => `.${extension}`));
});
