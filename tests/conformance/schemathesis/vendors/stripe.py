"""What schemathesis has to know of Stripe, beside its specification."""

# The statuses that stand behind `4XX`, by the vendor's page on errors.
REFUSALS = [400, 401, 402, 403, 404, 409, 424, 429]
# The header of a key that is not to be used for two requests.
IDEMPOTENCY_KEY = "idempotency-key"
# A path with another method is as unknown as one that there is not: 404 in place of 405. Of a customer who was deleted there is
# something left: 200 in place of 404.
EXCLUDED_CHECKS = ["unsupported_method", "use_after_free"]


def credentials(connection):
    """The options of schemathesis that let its requests in."""
    # By HTTP Basic, which Stripe takes as well: a header that is always there cannot be left out for a check.
    return ["--auth", connection["api_key"] + ":"]


def prepare(connection, open):
    """Makes what the examples of the specification take for granted, which is all in the sandbox's own seed."""
