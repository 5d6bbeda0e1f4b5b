"""What CASE asks of a package, as far as the tool writes it: members, their types, which are needed.

Written from the published specification; additional members and nulls are refused, as there.
"""

UUID = {
    "type": "string",
    "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
}
TEXT = {"type": "string", "minLength": 1}
URI = {"type": "string", "pattern": "^(https?://|urn:uuid:)[!-~]+$"}
TIME = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$"}
TEXTS = {"type": "array", "items": TEXT}
WHOLE = {"type": "integer"}
ANY = {"type": "object"}


def of(needed: dict, further: dict) -> dict:
    return {
        "type": "object",
        "properties": needed | further,
        "required": list(needed),
        "additionalProperties": False,
    }


def many(item: dict) -> dict:
    return {"type": "array", "items": item}


LINK = of({"title": TEXT, "identifier": UUID, "uri": URI}, {})
NAMED = {"identifier": UUID, "uri": URI, "lastChangeDateTime": TIME}


def package(version: str) -> dict:
    """The schema of a package of version 1.0 or 1.1."""
    new = version == "1.1"

    def only_new(members: dict) -> dict:
        return members if new else {}

    document = of(
        NAMED | {"creator": TEXT, "title": TEXT},
        {
            "publisher": TEXT, "description": TEXT, "subject": TEXTS, "language": TEXT,
            "version": TEXT,
            "adoptionStatus": {
                "enum": ["Draft", "Pending Implementation", "Implemented", "Retired"]
            },
        }
        | only_new({"frameworkType": TEXT, "caseVersion": {"const": "1.1"}, "extensions": ANY}),
    )
    item = of(
        NAMED | {"fullStatement": TEXT},
        {
            "CFItemType": TEXT, "humanCodingScheme": TEXT, "conceptKeywords": TEXTS,
            "language": TEXT, "educationLevel": TEXTS, "CFItemTypeURI": LINK,
        }
        | only_new({"extensions": ANY}),
    )
    association = of(
        NAMED
        | {
            "associationType": {"enum": ["isChildOf", "precedes", "hasSkillLevel"]},
            "originNodeURI": LINK,
            "destinationNodeURI": LINK,
        },
        {"sequenceNumber": WHOLE},
    )
    kind = of(
        NAMED | {"title": TEXT, "description": TEXT, "hierarchyCode": TEXT}, {"typeCode": TEXT}
    )
    criterion = of(
        NAMED,
        {
            "category": TEXT, "description": TEXT, "CFItemURI": LINK,
            "weight": {"type": "number"}, "position": WHOLE, "rubricId": UUID,
        },
    )
    rubric = of(NAMED, {"title": TEXT, "CFRubricCriteria": many(criterion)})
    return of(
        {"CFDocument": document},
        {
            "CFItems": many(item), "CFAssociations": many(association),
            "CFDefinitions": of({}, {"CFItemTypes": many(kind)}), "CFRubrics": many(rubric),
        },
    )
