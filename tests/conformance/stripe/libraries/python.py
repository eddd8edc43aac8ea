"""Makes the calls that come in, a line of JSON each, by Stripe's library for Python, and prints what it gives."""

import json
import os
import re
import sys
from functools import reduce

import requests
from stripe import StripeClient, StripeError

BROWSER = requests.Session()
# Proxies are for other hosts.
BROWSER.trust_env = False


def post(url, body):
    response = BROWSER.post(url, json=body)
    response.raise_for_status()
    return response.json()


SITE = post(json.loads(os.environ["SANDBOX"])["control_url"] + "/sites", {})


def page(method, url):
    found = BROWSER.request(method, url, allow_redirects=False)
    shows = {testid: shown.strip() for testid, shown in re.findall(r'data-testid="([\w-]+)"[^>]*>([^<]*)', found.text)}
    return {"status": found.status_code, "location": found.headers.get("location"), "shows": shows}


def attempts(operation, count):
    url = f"{SITE['control_url']}/requests?operation_id={operation}"
    last = BROWSER.get(url).json()["requests"][-count:]
    keys = {dict(each["headers"]).get("idempotency-key") for each in last}
    return {"statuses": [each["status"] for each in last], "keys": len(keys)}


BESIDE = {
    "page.open": lambda url: page("GET", url),
    "page.submit": lambda url: page("POST", url),
    "control.faults": lambda body: post(SITE["control_url"] + "/faults", body),
    "control.clock": lambda body: post(SITE["control_url"] + "/clock", body),
    "control.attempts": attempts,
}


def call(step):
    path, given = f"{step['resource']}.{step['action']}", step["arguments"]
    if path in BESIDE:
        return BESIDE[path](*given)
    stripe = SITE["stripe"]
    key = step.get("api_key", stripe["api_key"])
    key = stripe["restricted_key"] if key == "restricted" else key
    client = StripeClient(key, **stripe["sdk"]["python"], max_network_retries=2)
    *owners, last = path.split(".")
    owner = reduce(getattr, owners, client.v1)
    method = getattr(owner, {"all": "list", "search_all": "search"}.get(last, last))
    if last.endswith("all"):
        return {"ids": [customer.id for customer in method(*given).auto_paging_iter()]}
    options = {"options": {"idempotency_key": step["idempotency_key"]}} if "idempotency_key" in step else {}
    result = method(*given, **options)
    replayed = result.last_response.headers.get("idempotent-replayed") == "true"
    return {**result.to_dict(), "replayed": replayed}


def main():
    for line in sys.stdin:
        try:
            found = call(json.loads(line))
        except StripeError as refused:
            if not refused.request_id:
                raise
            body = refused.json_body["error"]
            members = {name: body.get(name) for name in ("code", "param", "type", "message")}
            found = {"error": {"class": type(refused).__name__, "status": refused.http_status, **members}}
        print(json.dumps(found), flush=True)


main()
