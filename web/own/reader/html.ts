import { readHtml } from "../../../src/read/html/index.ts";
import { serveReader } from "../serve-reader.ts";

serveReader(readHtml);
