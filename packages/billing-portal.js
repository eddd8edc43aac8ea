#!/usr/bin/env node
// Runs the program, which is in a package for this platform.
"use strict";

const { spawn } = require("node:child_process");
const { constants } = require("node:os");

const carrier = `billing-portal-${process.platform}-${process.arch}`;
const file = process.platform === "win32" ? "billing-portal.exe" : "billing-portal";

let program;
try {
  program = require.resolve(`${carrier}/${file}`);
} catch {
  console.error(`error: the package ${carrier}, which carries the program, is not installed`);
  console.error("hint: install it beside this one, and without --omit=optional; not every platform has one");
  process.exit(1);
}

const args = process.argv.slice(2);
// Where Node can, the program takes its place, and every signal reaches it.
if (process.execve) {
  process.execve(program, [program, ...args], process.env);
}
const child = spawn(program, args, { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => child.kill(signal));
}
child.on("error", (error) => {
  console.error(`error: cannot run ${program}: ${error.message}`);
  process.exit(1);
});
child.on("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
