"""The local sandbox for a run of pytest, and a site of its own for each test."""

import json
import os
import subprocess
import urllib.request

import pytest
from chargebee import Chargebee

# The sandbox speaks plain HTTP, so there are no certificates. This is a switch of the whole class.
Chargebee.verify_ca_certs = False

# No proxy: the sandbox is on this machine.
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Site:
    """Customers, clock, faults and journal that no other test sees."""

    def __init__(self, info):
        self.info = info

    def advance(self, seconds):
        """Moves the clock on."""
        ask(self.info["control_url"] + "/clock", {"advance_seconds": seconds})

    def fail_next(self, operation, *faults):
        """What the next requests for an operation meet, one fault each, such as `{"status": 503}`."""
        ask(self.info["control_url"] + "/faults", {"operation": operation, "faults": faults})

    def requests(self):
        """What the site was asked, oldest first."""
        return ask(self.info["control_url"] + "/requests")["requests"]


def ask(url, body=None, method=None):
    data = None if body is None else json.dumps(body).encode()
    with opener.open(urllib.request.Request(url, data=data, method=method)) as response:
        text = response.read()
    return json.loads(text) if text else None


@pytest.fixture(scope="session")
def sandbox():
    """It ends with the run, whatever ends that, because it watches its standard input."""
    command = [os.environ.get("BILLING_PORTAL", "billing-portal"), "sandbox", "--port", "0", "--until-stdin-closes"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    yield json.loads(process.stdout.readline())
    process.stdin.close()
    process.wait()


@pytest.fixture
def site(sandbox):
    site = Site(ask(sandbox["control_url"] + "/sites", {}))
    yield site
    ask(site.info["control_url"], method="DELETE")


@pytest.fixture
def chargebee(site):
    """The official library, pointed at the site."""
    return Chargebee(api_key=site.info["chargebee"]["api_key"], **site.info["sdk"]["python"])
