"""schemathesis against both specifications: run.py FOLDER_OF_SPECIFICATIONS

The sandbox's line of JSON is in the environment variable SANDBOX. The exit status is 0 if all checks passed and every
operation succeeded at least once.
"""

import base64
import json
import os
import subprocess
import sys
import urllib.request
from collections import Counter
from pathlib import Path
from urllib.parse import urlencode

import yaml

HERE = Path(__file__).resolve().parent
SCHEMATHESIS = Path(sys.executable).with_name("st")
# Seconds, for one specification.
TIME_LIMIT = 600
# 2026-01-01T00:00:00Z
NEW_YEAR = 1_767_225_600
# What does not succeed without a person on the log-in page.
NOT_BY_MACHINES = {"activate_portal_session"}


def ask(url, body=None, headers={}):
    # Proxies are for other hosts.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(urllib.request.Request(url, body, headers)) as reply:
        return json.load(reply)


def tell(url, **members):
    return ask(url, json.dumps(members).encode())


def credentials(vendor, connection):
    if vendor == "chargebee":
        return ["--auth", connection["api_key"] + ":"]
    return ["--header", "X-Api-Key: " + connection["api_key"], "--header", "X-Api-Secret: " + connection["api_secret"]]


def prepare(site):
    """What the examples of the specifications take for granted, and what would be in their way."""
    # The vendor's limits would let no more than the first hundreds of requests through.
    limits = site["control_url"] + "/limits"
    tell(limits, **{vendor: [] for vendor in ask(limits)})
    url = site["chargebee"]["base_url"] + "/customers/cust_42/add_contact"
    key = base64.b64encode(site["chargebee"]["api_key"].encode() + b":").decode()
    for name in ["ada", "grace"]:
        contact = {"contact[id]": f"contact_{name}", "contact[email]": f"{name}@acme.example"}
        ask(url, urlencode(contact).encode(), {"Authorization": f"Basic {key}"})


def run(vendor, specification, server):
    """Whether a vendor's side of a site of its own passed all checks."""
    site = tell(server["control_url"] + "/sites", now=NEW_YEAR)
    prepare(site)
    command = [SCHEMATHESIS, "--config-file", HERE / "schemathesis.toml", "--no-color", "run", specification]
    command += ["--url", site[vendor]["base_url"], *credentials(vendor, site[vendor])]
    hooks = {"SCHEMATHESIS_HOOKS": str(HERE / "hooks.py")}
    finished = subprocess.run(command, env={**os.environ, **hooks}, timeout=TIME_LIMIT)

    requests = ask(site["control_url"] + "/requests")["requests"]
    unreached = unreached_operations(specification, [each for each in requests if each["vendor"] == vendor])
    for operation in unreached:
        print(f"FAILED: no request for {operation} succeeded, so no reply of it was checked")
    return finished.returncode == 0 and not unreached


def unreached_operations(specification, requests):
    """Prints which statuses each operation was answered with; gives the operations that never succeeded."""
    paths = yaml.safe_load(specification.read_text(encoding="utf-8"))["paths"]
    unreached = []
    for operation in [operation["operationId"] for path in paths.values() for operation in path.values()]:
        statuses = Counter(each["status"] for each in requests if each["operation_id"] == operation)
        print(f"{operation:26}", *[f"{status}: {count:<5}" for status, count in sorted(statuses.items())])
        if not {200, 204} & statuses.keys() and operation not in NOT_BY_MACHINES:
            unreached.append(operation)
    return unreached


def main():
    server = json.loads(os.environ["SANDBOX"])
    specifications = Path(sys.argv[1])
    vendors = ["chargebee", "upflow"]
    passed = [run(vendor, specifications / f"{vendor}.yaml", server) for vendor in vendors]
    sys.exit(0 if all(passed) else 1)


main()
