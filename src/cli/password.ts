import { createInterface } from "node:readline";
import { Writable } from "node:stream";

/** Asks on the screen and shows nothing of what is typed. Null where there is no keyboard to ask at. */
export const askHidden = (question: string): Promise<string | null> => {
  const { stdin, stderr } = process;
  if (stdin.isTTY !== true) return Promise.resolve(null);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: stdin, output: silent, terminal: true });
  stderr.write(question);
  return new Promise((resolve) => {
    let answered: string | null = null;
    reader.question("", (answer) => {
      answered = answer;
      reader.close();
    });
    reader.once("close", () => {
      stderr.write("\n");
      resolve(answered);
    });
  });
};
