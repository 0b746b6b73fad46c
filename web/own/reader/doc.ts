import { readDoc } from "../../../src/read/doc/index.ts";
import { serveReader } from "../serve-reader.ts";

serveReader(readDoc);
