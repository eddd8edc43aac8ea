"""Closes the specifications, which leave open what a vendor may do tomorrow and the sandbox must not do today; and
keeps requests out of each other's way."""

import importlib
import itertools
import os
from urllib.parse import unquote

import schemathesis

FACTS = importlib.import_module("vendors." + os.environ["VENDOR"].replace("-", "_"))

# What is deleted in place of what the examples name, so that it stays for the other operations.
INSTEAD = {
    "cust_42": "cust_7",
    "cus_NffrFeUfNV2Hib": "cus_9s6XKzkNRiz8i3",
    "contact_ada": "contact_grace",
    "external:123": "external:portal-disabled",
    "a123b456-c7d8-4fb3-a3ae-29fd1b4a287e": "d15ab1ed-0000-4000-8000-000000000000",
}

# No server takes a request line of any length: one text of 5000 characters may have 60 kB there.
LONGEST_IN_URL = 1_000

numbers = itertools.count()


@schemathesis.hook
def before_load_schema(context, raw_schema):
    for path in raw_schema["paths"].values():
        for operation in path.values():
            close_responses(operation["responses"], FACTS.REFUSALS)
            shorten(operation.get("parameters", []))
    shorten(raw_schema["components"].get("parameters", {}).values())
    close_schemas(raw_schema["components"]["schemas"])


@schemathesis.hook
def before_call(context, case, kwargs):
    # Keys that are made up are soon made up again, and then a request is refused for having the key of another.
    key = case.headers.get(FACTS.IDEMPOTENCY_KEY) if FACTS.IDEMPOTENCY_KEY else None
    if isinstance(key, str) and 0 < len(key) < 90:
        case.headers[FACTS.IDEMPOTENCY_KEY] = f"{key}-{next(numbers)}"
    if case.operation.definition.raw["operationId"] == "delete_customer":
        replace_values(case.path_parameters)
    if case.operation.definition.raw["operationId"] == "delete_contact" and isinstance(case.body, dict):
        replace_values(case.body.get("contact"))


def replace_values(members):
    if isinstance(members, dict):
        for name, value in members.items():
            # In a path it is escaped already.
            if isinstance(value, str):
                members[name] = INSTEAD.get(unquote(value), value)


def shorten(parameters):
    for parameter in parameters:
        schema = parameter.get("schema", {})
        if parameter.get("in") == "query" and schema.get("maxLength", 0) > LONGEST_IN_URL:
            schema["maxLength"] = LONGEST_IN_URL


def close_responses(responses, refusals):
    refusal = responses.pop("4XX")
    responses.update({str(status): refusal for status in refusals})
    # A sandbox that nobody told to fail has no excuse for a 5XX.
    del responses["5XX"]


def close_schemas(node):
    """Leaves no value beside those that an enum lists, and no member beside those that an object describes."""
    if isinstance(node, list):
        for item in node:
            close_schemas(item)
    elif isinstance(node, dict):
        if any("enum" in arm for arm in node.get("anyOf", [])):
            node["anyOf"] = [arm for arm in node["anyOf"] if "enum" in arm]
        if isinstance(node.get("properties"), dict):
            node.setdefault("additionalProperties", False)
        for item in node.values():
            close_schemas(item)
