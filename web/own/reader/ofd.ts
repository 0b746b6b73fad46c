import { readOfd } from "../../../src/read/ofd/index.ts";
import { serveReader } from "../serve-reader.ts";

serveReader(readOfd);
