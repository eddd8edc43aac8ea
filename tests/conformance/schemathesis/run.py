"""schemathesis against all specifications: run.py FOLDER_OF_SPECIFICATIONS

The sandbox's line of JSON is in the environment variable SANDBOX. The exit status is 0 if all checks passed and every
operation succeeded at least once.
"""

import importlib
import json
import os
import subprocess
import sys
import urllib.request
from collections import Counter
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
SCHEMATHESIS = Path(sys.executable).with_name("st")
# Seconds, for one specification.
TIME_LIMIT = 600
# 2026-01-01T00:00:00Z
NEW_YEAR = 1_767_225_600
# What does not succeed without a person on the log-in page.
NOT_BY_MACHINES = {"activate_portal_session"}


# Proxies are for other hosts.
OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def ask(url, body=None):
    with OPENER.open(urllib.request.Request(url, body)) as response:
        return json.load(response)


def tell(url, **members):
    return ask(url, json.dumps(members).encode())


def facts_of(vendor):
    """The module with what a specification does not say of a vendor. Without one nothing would be checked."""
    try:
        return importlib.import_module("vendors." + vendor.replace("-", "_"))
    except ModuleNotFoundError:
        sys.exit(f"FAILED: there is specs/{vendor}.yaml, but no schemathesis/vendors/{vendor}.py: add it")


def run(vendor, specification, server):
    """Whether a vendor's side of a site of its own passed all checks."""
    facts = facts_of(vendor)
    site = tell(server["control_url"] + "/sites", now=NEW_YEAR)
    # The vendors' limits would let no more than the first hundreds of requests through.
    limits = site["control_url"] + "/limits"
    tell(limits, **{vendor: [] for vendor in ask(limits)})
    facts.prepare(site[vendor], OPENER.open)
    command = [SCHEMATHESIS, "--config-file", HERE / "schemathesis.toml", "--no-color", "run", specification]
    command += ["--url", site[vendor]["base_url"], *facts.credentials(site[vendor])]
    command += [f"--exclude-checks={','.join(facts.EXCLUDED_CHECKS)}"] if facts.EXCLUDED_CHECKS else []
    hooks = {"SCHEMATHESIS_HOOKS": str(HERE / "hooks.py"), "VENDOR": vendor, "PYTHONPATH": str(HERE)}
    finished = subprocess.run(command, env={**os.environ, **hooks}, timeout=TIME_LIMIT)

    requests = ask(site["control_url"] + "/requests")["requests"]
    unreached = unreached_operations(specification, [each for each in requests if each["vendor"] == vendor])
    for operation in unreached:
        print(f"FAILED: no request for {operation} succeeded, so no response of it was checked")
    return finished.returncode == 0 and not unreached


def unreached_operations(specification, requests):
    """Prints which statuses each operation responded with; gives the operations that never succeeded."""
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
    specifications = sorted(Path(sys.argv[1]).glob("*.yaml"))
    passed = [run(specification.stem, specification, server) for specification in specifications]
    sys.exit(0 if passed and all(passed) else 1)


main()
