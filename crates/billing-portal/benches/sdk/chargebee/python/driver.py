"""Makes the call of the benchmarks with Chargebee's library for Python, as published on PyPI, when it is told to.

CHARGEBEE_SERVER is the address of the server. Each line on standard input is `CALLS AT_ONCE`; the answer to it is one
line with the nanoseconds that so many calls took. A call that fails ends the program.

Calls at once are those of the ordinary client on as many threads. The library's client for asyncio needs longer for them:
either prepares TLS anew for each call, and threads do that on more than one core.
"""

import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import repeat
from urllib.parse import urlsplit

from chargebee import Chargebee

# Over plain HTTP there are no certificates. This is a switch of the whole class.
Chargebee.verify_ca_certs = False

CALL = {"customer": {"id": "cust_42"}, "redirect_url": "https://app.acme.example/account"}


def client_of(server):
    """The library puts the host together from a site and a domain, so it is cut at its first dot."""
    url = urlsplit(server)
    site, dot, domain = url.netloc.partition(".")
    if not dot:
        raise ValueError(f"the library cannot be pointed at {url.netloc}, which has no dot")
    return Chargebee(
        api_key="test_not_a_key_but_as_long_as_one_is", site=site, chargebee_domain=domain, protocol=url.scheme
    )


def create(chargebee):
    session = chargebee.PortalSession.create(CALL).portal_session
    if not isinstance(session.access_url, str) or not isinstance(session.expires_at, int):
        raise ValueError("the answer has no URL or no end")


def make(chargebee, calls, at_once):
    """The nanoseconds that so many calls take, so many of them under way at once."""
    with ThreadPoolExecutor(at_once) as threads:
        began = time.perf_counter_ns()
        try:
            for _ in threads.map(create, repeat(chargebee, calls)):
                pass
        finally:
            # After a failure there is nothing to be gained from the others.
            threads.shutdown(wait=False, cancel_futures=True)
        return time.perf_counter_ns() - began


def main():
    chargebee = client_of(os.environ["CHARGEBEE_SERVER"])
    for line in sys.stdin:
        calls, at_once = map(int, line.split())
        print(make(chargebee, calls, at_once), flush=True)


if __name__ == "__main__":
    try:
        main()
    except Exception as error:
        sys.exit(f"{type(error).__name__}: {error}")
