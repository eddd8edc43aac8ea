"""What schemathesis has to know of Chargebee, beside its specification."""

import base64
import urllib.request
from urllib.parse import urlencode

# The statuses that stand behind `4XX`, by the vendor's own specification.
REFUSALS = [400, 401, 403, 404, 405, 409, 422, 429]
# The header of a key that is not to be used for two requests.
IDEMPOTENCY_KEY = "chargebee-idempotency-key"
# Checks that the vendor's own API would not pass.
EXCLUDED_CHECKS = []


def credentials(connection):
    """The options of schemathesis that let its requests in."""
    return ["--auth", connection["api_key"] + ":"]


def prepare(connection, open):
    """Makes what the examples of the specification take for granted."""
    url = connection["base_url"] + "/customers/cust_42/add_contact"
    key = base64.b64encode(connection["api_key"].encode() + b":").decode()
    for name in ["ada", "grace"]:
        contact = urlencode({"contact[id]": f"contact_{name}", "contact[email]": f"{name}@acme.example"}).encode()
        open(urllib.request.Request(url, contact, {"Authorization": f"Basic {key}"})).close()
