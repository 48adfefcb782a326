"""The wording of the specimen. Ids are those of the library; texts are shortened."""

SECTIONS = (
    (
        "parties_purpose_scope",
        "Parties, purpose and scope",
        (
            (
                "PPS-PARTIES",
                "Parties",
                "This Agreement is made between the parties named on its cover.",
            ),
            (
                "PPS-SCOPE",
                "Scope",
                """
                The Contractor shall perform the [Services] listed in [[appendix:products]] at the sites named there.

                Who is responsible for each activity is stated in [[appendix:responsibilities]].
                """,
            ),
        ),
    ),
    (
        "definitions_references",
        "Definitions and references",
        (
            ("DEF-TERMS", "Defined terms", "Terms with capital initials have the meaning stated here."),
            (
                "DEF-COUNT",
                "Counting of time",
                "A period in hours has no break. A Notice follows [[appendix:contacts]].",
            ),
        ),
    ),
    (
        "quality_unit_pqs",
        "Quality units and quality system",
        (
            (
                "QUP-UNITS",
                "Quality units",
                "Each party shall keep a [Quality Unit] independent of production & sales, with < 24 hour cover.",
            ),
        ),
    ),
    (
        "deviations_oos",
        "Deviations, OOS Results and CAPA",
        (
            (
                "DEV-CLASS",
                "Classification",
                "Each [Deviation] is classed within {deviation_class_time=1 Business Day} of detection. "
                "In doubt the higher class applies.",
            ),
            (
                "DEV-NOTIFY",
                "Notice of deviations",
                """
                The Contractor shall give [Notice] of each [Deviation] that may affect the [Product]:
                - [Critical Deviation]: within {deviation_critical_notice=1 Business Day} after [Awareness].
                - [Major Deviation]: within {deviation_major_notice=2 Business Days} after [Awareness].
                - [Minor Deviation]: in the [Batch Record].
                """,
            ),
            (
                "DEV-OOS",
                "Out-of-specification and out-of-trend results",
                """
                The Contractor shall investigate each [OOS Result] under a procedure approved by its [Quality Unit].

                The Contractor shall give [Notice] within {oos_notice=1 Business Day}, **before any retest**.

                Averaging, retesting into compliance and resampling without an approved plan are not allowed:
                - a retest plan states the number of retests before the first retest; and
                - every result, valid or not, is reported on the certificate of analysis.

                The investigation follows [[DEV-INVEST]]; who does what is in [[matrix:deviations]].
                """,
            ),
            (
                "DEV-INVEST",
                "Investigation and approval",
                "The Contractor shall document the root cause within {deviation_investigation=30 calendar days} "
                "of detection. The notice of [[DEV-NOTIFY]] is not delayed by it.",
            ),
        ),
    ),
    (
        "change_control",
        "Change control",
        (
            (
                "CHG-CLASS",
                "Classes of change",
                """
                The Contractor shall propose the class of each [Change] in writing.

                The Sponsor answers within {change_answer=20 Business Days} under [[matrix:change_control]].
                """,
            ),
        ),
    ),
    (
        "batch_release",
        "Batch release and disposition",
        (
            (
                "REL-OWN",
                "Release of the Contractor's own work",
                "The Contractor's [Quality Unit] shall review each [Batch Record].",
            ),
        ),
    ),
    (
        "documentation_records",
        "Documents, retention and data integrity",
        (
            (
                "REC-RETAIN",
                "Retention",
                "The Contractor keeps each [Batch Record] for at least {retention_dp_records=1 year} after expiry.",
            ),
        ),
    ),
    (
        "signatures_appendices",
        "Signatures",
        (
            (
                "SIG-UNITS",
                "Signature by the quality units",
                "This Agreement binds the parties when the persons named below have signed it.",
            ),
        ),
    ),
)

DEFINITIONS = (
    (
        "Awareness",
        "the time at which a person who works for a party on the [Services] first has facts that point to an event, "
        "whether or not the facts are confirmed, classed or understood.",
    ),
    ("Batch Record", "the executed record of the manufacture of a [Batch]."),
    ("Deviation", "a departure from an approved instruction, specification or GMP in the [Services]."),
    ("Notice", "a written message sent by the route that [[appendix:contacts]] names. A call alone is not Notice."),
    ("Quality Unit", "the organizational unit of a party, independent of production and of sales."),
)

_FIVE = "sponsor_qa sponsor_ra sponsor_qp cmo_qa cmo_qc"
_SIX = "sponsor_qa sponsor_ra cmo_qa cmo_production cmo_qc cmo_regulatory"
_SEVEN = "sponsor_qa sponsor_ra sponsor_supply sponsor_qp cmo_qa cmo_production cmo_qc"
_EIGHT = f"{_SEVEN} cmo_regulatory"

MATRICES = (
    (
        "testing",
        "Testing",
        _FIVE,
        """
        approve_specifications | Approve product and material specifications | | AR R C C C
        retest_approval | Approve the retest plan before any extra test | DEV-OOS | C - C A R
        certificate_of_analysis | Issue the certificate of analysis | DEV-OOS | I - I A R
        """,
    ),
    (
        "batch_release",
        "Batch release",
        _SIX,
        """
        review_batch_record | Review the executed Batch Record before contractor disposition | REL-OWN | I - AR R C -
        final_disposition | Decide final disposition | REL-OWN | AR I C - - I
        """,
    ),
    (
        "change_control",
        "Change control",
        _SEVEN,
        """
        propose_change | Propose and describe a change at the site | CHG-CLASS | C - - - A R R
        approve_change | Approve or refuse a change that affects the Product or its supply | CHG-CLASS | A C C C R C C
        """,
    ),
    (
        "deviations",
        "Deviations, OOS Results and CAPA",
        _EIGHT,
        """
        classify_deviation | Classify a Deviation by the agreed criteria | DEV-CLASS | C - - I AR C C -
        notify_deviation | Notify the Sponsor within the agreed time | DEV-NOTIFY | I I - I AR - - I
        approve_investigation | Approve a critical or major investigation | DEV-INVEST | A I - C R - C -
        oos_phase1 | Laboratory phase of an OOS Result | DEV-OOS | I - - - A - R -
        """,
    ),
)
