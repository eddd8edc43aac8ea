"""Checks every dependency by the lists of deny.toml: licence, source, banned crates.

For machines without `cargo deny`. Reads what `cargo metadata` prints from standard input.
"""

import json
import re
import sys
import tomllib


def satisfied(expression, allowed):
    """Whether an SPDX expression can be satisfied with the allowed licences alone."""
    # Older crates write `MIT/Apache-2.0` and mean OR, some write the operators small; cargo-deny reads both.
    tokens = re.findall(r"[()]|[^\s()]+", expression.replace("/", " OR "))
    tokens = [token.upper() if token.upper() in ("AND", "OR", "WITH") else token for token in tokens]

    def take():
        return tokens.pop(0) if tokens else ""

    def any_of():
        result = all_of()
        while tokens[:1] == ["OR"]:
            take()
            # Not `result or all_of()`: the right side has to be parsed in any case.
            result = all_of() | result
        return result

    def all_of():
        result = one()
        while tokens[:1] == ["AND"]:
            take()
            result = one() & result
        return result

    def one():
        token = take()
        if token == "(":
            result = any_of()
            if take() != ")":
                raise ValueError("a parenthesis is not closed")
            return result
        if token in ("", ")", "AND", "OR", "WITH"):
            raise ValueError(f"a licence is missing before {token or 'the end'!r}")
        if tokens[:1] == ["WITH"]:
            take()
            # A licence with an exception is a licence of its own, as in cargo-deny.
            token = f"{token} WITH {take()}"
        return token in allowed

    result = any_of()
    if tokens:
        raise ValueError(f"{tokens[0]!r} does not belong there")
    return result


def problems(metadata, config):
    """One line for each dependency that deny.toml does not allow."""
    allowed = set(config["licenses"]["allow"])
    exceptions = {}
    for entry in config["licenses"]["exceptions"]:
        exceptions.setdefault(entry["crate"], set()).update(entry["allow"])
    wrappers = {entry["crate"]: entry.get("wrappers", []) for entry in config["bans"]["deny"]}

    packages = {package["id"]: package for package in metadata["packages"]}
    for package in packages.values():
        name = f"{package['name']} {package['version']}"
        # A member of the workspace has no source.
        if package["source"] and not re.fullmatch(r"registry\+.+/crates\.io-index", package["source"]):
            yield f"{name}: comes from {package['source']}"
        expression = package["license"]
        try:
            if not expression:
                yield f"{name}: states no licence"
            elif not satisfied(expression, allowed | exceptions.get(package["name"], set())):
                yield f"{name}: {expression} is not allowed"
        except ValueError as error:
            yield f"{name}: cannot read the licence {expression!r}: {error}"

    for node in metadata["resolve"]["nodes"]:
        user = packages[node["id"]]["name"]
        for dependency in node["deps"]:
            name = packages[dependency["pkg"]]["name"]
            if name in wrappers and user not in wrappers[name]:
                yield f"{user}: uses {name}, which is banned here"


def main():
    with open("deny.toml", "rb") as file:
        config = tomllib.load(file)
    metadata = json.load(sys.stdin)
    found = sorted(problems(metadata, config))
    print("\n".join(found) if found else f"{len(metadata['packages'])} packages are as deny.toml wants them")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
