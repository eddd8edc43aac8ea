"""One isolated site of a running sandbox, as a test sees it."""

import json
import os
from urllib.parse import parse_qs, urlsplit

import httpx
from chargebee import Chargebee
from chargebee.retry_config import RetryConfig

# Over plain HTTP there are no certificates. This is a switch of the whole class, so it is thrown once.
Chargebee.verify_ca_certs = False

# Where the clocks of all sites stand until a test moves them: 2026-01-01T00:00:00Z.
NEW_YEAR = 1_767_225_600


class Site:
    """A site with customers, clock, faults and journal of its own."""

    def __init__(self):
        # A browser without an address bar: it shows redirects and does not follow them. Proxies are for other hosts.
        self.browser = httpx.Client(trust_env=False, follow_redirects=False)
        server = json.loads(os.environ["SANDBOX"])
        self.info = self._post(server["control_url"] + "/sites", {"now": NEW_YEAR})

    def close(self):
        self.browser.delete(self.info["control_url"]).raise_for_status()
        self.browser.close()

    def client(self, api_key=None, **settings):
        """An SDK client as the sandbox's README says."""
        api_key = api_key or self.info["chargebee"]["api_key"]
        return Chargebee(api_key=api_key, **self.info["sdk"]["python"], **settings)

    def retrying_client(self):
        """A client that tries three times again, at intervals that a test can afford."""
        client = self.client()
        client.update_retry_config(RetryConfig(enabled=True, max_retries=3, delay_ms=1))
        return client

    def control(self, what, body):
        """Tells the control plane of this site something, such as `clock` or `faults`."""
        return self._post(f"{self.info['control_url']}/{what}", body)

    def advance(self, seconds):
        return self.control("clock", {"advance_seconds": seconds})["now"]

    def script(self, operation, *faults):
        """What the next requests for an operation meet, one fault each."""
        self.control("faults", {"operation": operation, "faults": faults})

    def requests(self):
        """What the site was asked, oldest first; headers as a dictionary."""
        response = self.browser.get(f"{self.info['control_url']}/requests").raise_for_status()
        return [{**request, "headers": dict(request["headers"])} for request in response.json()["requests"]]

    def log_in(self, customer_id):
        """Chooses a customer on the log-in page; gives the id and the token that the browser comes back with."""
        login = self.info["chargebee"]["portal_url"] + "/portal/login"
        return_url = "https://app.acme.example/return"
        page = self.browser.get(login, params={"return_url": return_url})
        assert page.status_code == 200
        assert f'data-testid="log-in-{customer_id}"' in page.text
        chosen = self.browser.post(login, data={"return_url": return_url, "customer_id": customer_id})
        assert chosen.status_code == 303
        assert chosen.headers["location"].startswith(return_url + "?")
        fields = parse_qs(urlsplit(chosen.headers["location"]).query)
        return fields["auth_session_id"][0], fields["auth_session_token"][0]

    def _post(self, url, body):
        return self.browser.post(url, json=body).raise_for_status().json()
