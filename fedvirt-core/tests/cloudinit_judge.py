"""What cloud-init says of documents: each line of the input is a JSON list of the kind of the document and its text, each line
of the output a JSON object.

`installed` is the verdict of the cloud-init that is installed, by the function that `cloud-init schema` calls, or null where it
has no schema of that kind. `schema` is the verdict of Python's jsonschema with the schemas in the folder that is the first
argument, and of PyYAML before it; `deprecated` are the places that it notes as deprecated. The kind `schema` asks for that alone.

For the kind `yaml` the answer is the `value` that PyYAML reads, or its `error`.
"""

import contextlib
import io
import json
import math
import os
import sys
import tempfile
import warnings

warnings.simplefilter("ignore")

import yaml
from cloudinit.config import schema as installed
from jsonschema import Draft4Validator, FormatChecker, ValidationError, validators


class Deprecation(ValidationError):
    """A remark that is no error."""


def deprecated(_validator, value, _instance, _schema):
    if value:
        yield Deprecation("deprecated")


def forms(only_one):
    """oneOf and anyOf, which fit although something in them is deprecated."""

    def check(validator, schemas, instance, _schema):
        fitting = []
        for index, schema in enumerate(schemas):
            found = list(validator.descend(instance, schema, schema_path=index))
            if all(isinstance(error, Deprecation) for error in found):
                fitting.append(found)
        if not fitting or only_one and len(fitting) > 1:
            yield ValidationError("none of the forms, or several")
        else:
            yield from fitting[0]

    return check


Validator = validators.create(
    meta_schema=Draft4Validator.META_SCHEMA,
    validators={
        **Draft4Validator.VALIDATORS,
        "deprecated": deprecated,
        "changed": deprecated,
        "oneOf": forms(True),
        "anyOf": forms(False),
    },
    # Values that are tagged !!binary are strings to cloud-init.
    type_checker=Draft4Validator.TYPE_CHECKER.redefine("string", lambda _, value: isinstance(value, (str, bytes))),
)


def shipped(name):
    with open(os.path.join(sys.argv[1], f"schema-{name}.json"), encoding="utf-8") as file:
        return Validator(json.load(file), format_checker=FormatChecker(["date"]))


SHIPPED = {name: shipped(name) for name in ("cloud-config-v1", "network-config-v1", "network-config-v2")}


def place(path):
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")


def by_schema(kind, text):
    try:
        value = yaml.safe_load(text)
    # PyYAML raises other errors, too, such as for 2026-13-45 and !!int x.
    except Exception as error:
        return {"schema": False, "errors": [f"YAML: {error}"], "deprecated": []}
    if not isinstance(value, dict):
        return {"schema": False, "errors": ["no map"], "deprecated": []}
    name = "cloud-config-v1"
    if kind == "network":
        inner = value.get("network", value)
        if not inner:
            return {"schema": True, "errors": [], "deprecated": []}
        if not isinstance(inner, dict):
            return {"schema": False, "errors": ["network"], "deprecated": []}
        name = "network-config-v1" if inner.get("version") == 1 else "network-config-v2"
    try:
        found = list(SHIPPED[name].iter_errors(value))
    # jsonschema searches for patterns in keys, and stumbles over those that are no strings.
    except TypeError as error:
        return {"schema": False, "errors": [f"a key is no string: {error}"], "deprecated": []}
    errors = sorted({place(error.path) for error in found if not isinstance(error, Deprecation)})
    notes = sorted({place(error.path) for error in found if isinstance(error, Deprecation)})
    return {"schema": not errors, "errors": errors, "deprecated": notes}


def by_installed(kind, text):
    if kind != "cloud-config":
        return None
    with tempfile.NamedTemporaryFile("w", suffix=".yaml") as file:
        file.write(text)
        file.flush()
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            try:
                installed.validate_cloudconfig_file(file.name, installed.get_schema())
            # Whatever it is, the command would not end well.
            except Exception:
                return False
    return True


def plain(value):
    """A value as JSON has it: keys are strings, and what JSON has not is a list of its type's name and its text."""
    if isinstance(value, dict):
        return {key if isinstance(key, str) else json.dumps(plain(key)): plain(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [plain(entry) for entry in value]
    if value is None or isinstance(value, (bool, int, str)) or isinstance(value, float) and math.isfinite(value):
        return value
    return [f"!{type(value).__name__}", str(value)]


def by_pyyaml(text):
    try:
        return {"value": plain(yaml.safe_load(text))}
    except Exception as error:
        return {"error": str(error)}


for line in sys.stdin:
    kind, text = json.loads(line)
    if kind == "yaml":
        answer = by_pyyaml(text)
    elif kind == "schema":
        answer = by_schema("cloud-config", text)
    else:
        answer = {**by_schema(kind, text), "installed": by_installed(kind, text)}
    print(json.dumps(answer), flush=True)
