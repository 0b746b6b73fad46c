import { expand } from "../../../src/read/archive.ts";
import { serve } from "../serve-reader.ts";

serve(({ bytes, name }) => ({
  files: expand(bytes, name).map((file) => ("error" in file ? { name: file.name, code: file.error.code } : file)),
}));
