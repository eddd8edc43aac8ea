"""Makes the calls that come in, a line of JSON each, by Chargebee's library for Python in one version, and prints what it gives."""

import json
import os
import sys

import chargebee
from chargebee.environment import Environment

SANDBOX = json.loads(os.environ["SANDBOX"])
SETTINGS = SANDBOX["sdk"]["python"]
KEY = SANDBOX["chargebee"]["api_key"]


def pascal(name):
    return "".join(part.capitalize() for part in name.split("_"))


def flat(params):
    """Filters as version 2 takes them: `email[is]`."""
    pairs = ((name, value) for name, value in params.items())
    return {
        f"{name}[{operator}]" if isinstance(value, dict) else name: operand
        for name, value in pairs
        for operator, operand in (value.items() if isinstance(value, dict) else [(None, value)])
    }


def caller_of_version_2():
    from chargebee.main import ChargeBee

    Environment.chargebee_domain, Environment.protocol = SETTINGS["chargebee_domain"], SETTINGS["protocol"]
    ChargeBee.verify_ca_certs = False

    def call(resource, action, arguments, headers, key):
        env = Environment({"api_key": key, "site": SETTINGS["site"]})
        if action == "list":
            arguments = [flat(arguments[0])]
        return getattr(getattr(chargebee, pascal(resource)), action)(*arguments, env=env, headers=headers)

    def result(response):
        if hasattr(response, "next_offset"):
            return {"list": response.response, "next_offset": response.next_offset}
        return {**response._response, "replayed": bool(getattr(response, "is_idempotency_replayed", False))}

    return call, result, chargebee.APIError


def caller_of_version_3():
    from chargebee import Chargebee
    from chargebee.api_error import APIError

    Chargebee.verify_ca_certs = False
    # The first versions forget what the constructor is given.
    Environment.chargebee_domain, Environment.protocol = SETTINGS["chargebee_domain"], SETTINGS["protocol"]

    def call(resource, action, arguments, headers, key):
        client = Chargebee(api_key=key, **SETTINGS)
        return getattr(getattr(client, pascal(resource)), action)(*arguments, headers=headers)

    def raw(value):
        return value.raw_data if hasattr(value, "raw_data") else value

    def result(response):
        if hasattr(response, "next_offset"):
            rows = [{name: raw(value) for name, value in vars(row).items()} for row in response.list]
            return {"list": rows, "next_offset": response.next_offset}
        members = {name: raw(value) for name, value in vars(response).items()}
        return {**members, "replayed": bool(getattr(response, "is_idempotency_replayed", False))}

    return call, result, APIError


def main():
    call, result, error = (caller_of_version_2 if sys.argv[1].startswith("2.") else caller_of_version_3)()
    for line in sys.stdin:
        step = json.loads(line)
        headers = {"chargebee-idempotency-key": step["idempotency_key"]} if "idempotency_key" in step else None
        try:
            response = call(step["resource"], step["action"], step["arguments"], headers, step.get("api_key", KEY))
            print(json.dumps(result(response), default=str), flush=True)
        except error as refused:
            members = ("http_status_code", "api_error_code", "param", "error_code", "message")
            found = {name: getattr(refused, name, None) for name in members}
            print(json.dumps({"error": {**found, "message": str(refused)}}), flush=True)


main()
