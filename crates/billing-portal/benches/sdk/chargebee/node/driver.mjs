// Makes the call of the benchmarks with Chargebee's library for Node, as published on npm, when it is told to.
//
// CHARGEBEE_SERVER is the address of the server. Each line on standard input is `CALLS AT_ONCE`; the answer to it is one
// line with the nanoseconds that so many calls took. A call that fails ends the program.

import { createInterface } from "node:readline";
import Chargebee from "chargebee";

const CALL = { customer: { id: "cust_42" }, redirect_url: "https://app.acme.example/account" };

// The library puts the host name together from a site and a suffix, so the host is cut at its first dot.
function clientOf(server) {
  const { protocol, hostname, port } = new URL(server);
  const dot = hostname.indexOf(".");
  if (dot < 0) {
    throw new Error(`the library cannot be pointed at ${hostname}, which has no dot`);
  }
  return new Chargebee({
    site: hostname.slice(0, dot),
    hostSuffix: hostname.slice(dot),
    protocol: protocol.slice(0, -1),
    port: Number(port),
    apiKey: "test_not_a_key_but_as_long_as_one_is",
  });
}

async function create(chargebee) {
  const { portal_session: session } = await chargebee.portalSession.create(CALL);
  if (typeof session.access_url !== "string" || typeof session.expires_at !== "number") {
    throw new Error("the answer has no URL or no end");
  }
}

// As many loops as calls may be under way, each of which begins its next call when its last one is done.
async function make(chargebee, calls, atOnce) {
  let left = calls;
  const loop = async () => {
    while (left > 0) {
      left -= 1;
      await create(chargebee);
    }
  };
  const began = process.hrtime.bigint();
  await Promise.all(Array.from({ length: atOnce }, loop));
  return process.hrtime.bigint() - began;
}

function numbers(line) {
  const [calls, atOnce, ...rest] = line.trim().split(" ").map(Number);
  if (!(Number.isSafeInteger(calls) && calls > 0 && Number.isSafeInteger(atOnce) && atOnce > 0) || rest.length > 0) {
    throw new Error(`not a line of two numbers: ${line}`);
  }
  return [calls, atOnce];
}

// What the library rejects with is no `Error` but the body of the answer.
function message(error) {
  const cause = error.cause ? `: ${error.cause.message}` : "";
  return error instanceof Error ? error.message + cause : JSON.stringify(error);
}

try {
  const chargebee = clientOf(process.env.CHARGEBEE_SERVER);
  for await (const line of createInterface({ input: process.stdin })) {
    console.log(String(await make(chargebee, ...numbers(line))));
  }
} catch (error) {
  console.error(message(error));
  // Other calls may be under way, and their answers are of no use.
  process.exit(1);
}
