"""What schemathesis has to know of Upflow, beside its specification."""

# The statuses that stand behind `4XX`. Nothing public lists them, so these are those of the sandbox's behaviour table.
REFUSALS = [400, 401, 404, 405, 409, 415, 429]
IDEMPOTENCY_KEY = None
EXCLUDED_CHECKS = []


def credentials(connection):
    """The options of schemathesis that let its requests in."""
    return ["--header", "X-Api-Key: " + connection["api_key"], "--header", "X-Api-Secret: " + connection["api_secret"]]


def prepare(connection, open):
    """Makes what the examples of the specification take for granted, of which there is nothing."""
