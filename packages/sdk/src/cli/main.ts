#!/usr/bin/env node
import module from "node:module";
import { tooOld } from "./node-version.ts";

const complaint = tooOld(process.versions.node);
if (complaint === undefined) {
  // Compiled code kept between runs halves the time to the first line; it must be on before anything else is loaded.
  module.enableCompileCache();
  const { run } = await import("./run.ts");
  await run();
} else {
  console.error(complaint);
  process.exitCode = 1;
}
