"""Validates an unpacked data package by the validator of each metadata format, without a network.

    python validate_package.py FOLDER

Prints one JSON object: format -> faults.
"""

import json
import logging
import os
import sys
import types
from pathlib import Path

import csvw
import datacite.schema45
import frictionless
import jsonschema
import mlcroissant
import yaml
from rocrate_validator import models, services
from rocrate_validator.utils.http import HttpRequester

CFF_SCHEMA = Path(__file__).with_name("cff-schema-1.2.0.json")

# The terms of the context of RO-Crate 1.1 that the crate may use. The validator would fetch the whole.
SCHEMA_ORG = ["Dataset", "CreativeWork", "Organization", "about", "author", "contentSize", "creditText"]
SCHEMA_ORG += ["datePublished", "description", "encodingFormat", "hasPart", "license", "name", "version"]
RO_CRATE_CONTEXT = {
    "@context": {
        **{term: f"http://schema.org/{term}" for term in SCHEMA_ORG},
        "File": "http://schema.org/MediaObject",
        "conformsTo": "http://purl.org/dc/terms/conformsTo",
    }
}


def frictionless_faults():
    report = frictionless.Package("datapackage.json").validate()
    return [str(fault) for fault in report.flatten(["title", "rowNumber", "fieldName", "note"])]


def csvw_faults():
    group = csvw.CSVW("csv-metadata.json", validate=True)
    valid = group.is_valid
    return [str(warning.message) for warning in group.warnings] + ([] if valid else ["not valid"])


def croissant_faults():
    dataset = mlcroissant.Dataset(jsonld="croissant.json")
    issues = dataset.metadata.ctx.issues
    # The version of the data is a hash.
    warnings = [each for each in issues.warnings if "MAJOR.MINOR.PATCH" not in each]
    return [*issues.errors, *warnings]


def datacite_faults():
    validator = datacite.schema45.validator
    return [fault.message for fault in validator.iter_errors(json.loads(Path("datacite.json").read_text()))]


def cff_faults():
    validator = jsonschema.Draft7Validator(json.loads(CFF_SCHEMA.read_text()))
    return [fault.message for fault in validator.iter_errors(yaml.safe_load(Path("CITATION.cff").read_text()))]


def ro_crate_faults():
    def get(_self, url, *_args, **_options):
        if url != "https://w3id.org/ro/crate/1.1/context":
            raise OSError(f"not available without a network: {url}")
        return types.SimpleNamespace(
            status_code=200,
            headers={"Content-Type": "application/ld+json"},
            text=json.dumps(RO_CRATE_CONTEXT),
            content=json.dumps(RO_CRATE_CONTEXT).encode(),
            json=lambda: RO_CRATE_CONTEXT,
        )

    HttpRequester.get = get
    settings = services.ValidationSettings(
        rocrate_uri=".",
        profile_identifier="ro-crate-1.1",
        requirement_severity=models.Severity.REQUIRED,
    )
    return [issue.message for issue in services.validate(settings).get_issues()]


VALIDATORS = {
    "datapackage.json": frictionless_faults,
    "csv-metadata.json": csvw_faults,
    "croissant.json": croissant_faults,
    "datacite.json": datacite_faults,
    "CITATION.cff": cff_faults,
    "ro-crate-metadata.json": ro_crate_faults,
}


def faults_of(validate):
    try:
        return validate()
    except Exception as fault:  # Some validators raise the first fault, or all.
        return [f"{type(fault).__name__}: {fault}"]


logging.disable(logging.CRITICAL)
os.chdir(sys.argv[1])
print(json.dumps({name: faults_of(validate) for name, validate in VALIDATORS.items()}))
