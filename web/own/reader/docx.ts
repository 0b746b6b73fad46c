import { readDocx } from "../../../src/read/docx/index.ts";
import { serveReader } from "../serve-reader.ts";

serveReader(readDocx);
