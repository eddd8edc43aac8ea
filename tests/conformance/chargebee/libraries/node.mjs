// Makes the calls that come in, a line of JSON each, by one of Chargebee's libraries for Node, and prints what it gives.

import readline from "node:readline";

const [name, version] = process.argv.slice(2);
const sandbox = JSON.parse(process.env.SANDBOX);
const settings = sandbox.sdk.node;
const camel = (text) => text.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

// Version 2, and the library for TypeScript, have one configuration for all calls; filters are written `email[is]`.
function configured(library) {
  return ({ resource, action, arguments: given, idempotency_key: key, api_key }) => {
    const [first, ...rest] = given;
    library.configure({ ...settings, api_key: api_key ?? sandbox.chargebee.api_key });
    const request = library[resource][action](...(action === "list" ? [flat(first)] : [first, ...rest]));
    if (key) request.setIdempotencyKey(key);
    return request.request();
  };
}

function flat(params) {
  const pairs = Object.entries(params).flatMap(([name, value]) =>
    typeof value === "object" && !Array.isArray(value)
      ? Object.entries(value).map(([operator, operand]) => [`${name}[${operator}]`, text(operand)])
      : [[name, value]],
  );
  return Object.fromEntries(pairs);
}

// The library for TypeScript would send `id[in][0]`, which the vendor does not know.
function text(operand) {
  return Array.isArray(operand) ? JSON.stringify(operand) : operand;
}

function constructed(Chargebee) {
  return ({ resource, action, arguments: given, idempotency_key: key, api_key }) => {
    const client = new Chargebee({ ...settings, apiKey: api_key ?? sandbox.chargebee.api_key });
    const headers = key ? [{ "chargebee-idempotency-key": key }] : [];
    return client[camel(resource)][camel(action)](...given, ...headers);
  };
}

// What a response is about. The library for TypeScript has getters in place of members.
function plain(response) {
  const { list, next_offset, isIdempotencyReplayed: replayed } = response;
  if (list) return { list: list.map(members), next_offset };
  const said = typeof replayed === "function" ? replayed.call(response) : replayed;
  return { ...members(response), replayed: String(said) === "true" };
}

function members(of) {
  const named = ["customer", "contact", "portal_session"].map((name) => [name, of[name]]);
  return Object.fromEntries(named.filter(([, value]) => value));
}

const library = await import(name);
const main = library.default ?? library;
const call = version.startsWith("3.") ? constructed(main) : configured(main.ChargeBee ? new main.ChargeBee() : main);

for await (const line of readline.createInterface({ input: process.stdin })) {
  let found;
  try {
    found = plain(await call(JSON.parse(line)));
  } catch (error) {
    const { http_status_code, api_error_code, param, error_code, message } = error;
    if (http_status_code === undefined) throw error;
    found = { error: { http_status_code, api_error_code, param, error_code, message } };
  }
  console.log(JSON.stringify(found));
}
