"""A clause library of one clause, as files: whole, until a test breaks it."""

from __future__ import annotations

from pathlib import Path

from qa_drafter.library_files.clause_files import read_clause

FILES = {
    "library.toml": 'edition = "test"\n',
    "sections.yaml": """part_order: [I General]
sections:
- id: quality
  title: Quality
  part: I General
  purpose: to test
  topics:
  - id: general
    title: General
    positions: [balanced]
""",
    "terms.yaml": """terms:
- id: notice
  label: Notice
  unit: business_days
  defaults: {balanced: 2}
  limits:
  - {kind: hard, op: max, value: 3, source: [EU GMP 7.15], message: too late}
""",
    "requirements.yaml": """advisory_prefixes: [FDA-]
citation_rules:
- {prefix: EU GMP, when: {market: [eu]}}
requirements:
- id: notice_given
  level: must
  basis: gmp_guideline
  source: [EU GMP 7.15]
  topic: quality
  statement: Notice is given.
  look_for: A time.
policy_core: []
""",
    "sources.yaml": "- {cite: EU GMP 7.15, verified: true, basis: gmp_guideline, on: '2026-11-22'}\n",
    "glossary.yaml": "- {term: Batch, forms: [Batch, Batches], means: a quantity}\n",
    "clocks.yaml": "- {term: notice, event: Event, who: Contractor to Sponsor, starts: knowledge, clause: QUA-NOTE}\n",
    "settling_words.toml": 'notice_given = ["within"]\n',
    "wording.yaml": "- {code: vague_wording, severity: warning, words: [timely], says: is vague, remedy: mend it}\n",
    "raci/roles.yaml": """roles:
- {id: sponsor_qa, party: sponsor, title: Sponsor Quality Unit, short: Sponsor QA}
- {id: cmo_qa, party: contractor, title: Contractor Quality Unit, short: QA}
matrices:
- {id: testing, title: Testing}
""",
    "raci/rules.yaml": """fallback_citation: {eu: EU GMP 7.15}
rules:
- id: contractor_tells
  severity: error
  type: letter_must_include
  party: cmo
  letters: [A, R]
  applies_to: rule_tagged
  statement: The contractor tells.
  source: [EU GMP 7.15]
""",
    "raci/testing.yaml": """activities:
- id: tell
  statement: Tell the Sponsor
  source: [EU GMP 7.15]
  raci:
    cmo: {cmo_qa: AR, sponsor_qa: I}
    cdmo: {cmo_qa: AR, sponsor_qa: I}
    toll: {cmo_qa: AR, sponsor_qa: I}
  rules: [contractor_tells]
""",
    "clauses/quality/QUA-NOTE/balanced-1.md": """---
id: QUA-NOTE
position: balanced
version: 1
topic: quality.general
title: Notice
when: {market: [eu]}
satisfies: [notice_given]
sources: [EU GMP 7.15]
activities: [tell]
note: Keep it short.
---
The Contractor shall tell the Sponsor of each [Batch] within {{ terms.notice | duration }}.
""",
}
CLAUSE = "clauses/quality/QUA-NOTE/balanced-1.md"
OTHER = """---
id: QUA-OTHER
position: balanced
topic: quality.general
title: Other
when: {market: [eu]}
sources: [EU GMP 7.15]
---
The Contractor shall act under [[QUA-NOTE]].
"""
LIFECYCLE = "clauses/quality/QUA-NOTE/lifecycle.yaml"


def write_library(folder: Path) -> Path:
    """The whole library, its one text approved."""
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    seal(folder)
    return folder


def seal(folder: Path) -> None:
    """Approve the text as it stands."""
    fingerprint = read_clause(folder / CLAUSE).fingerprint
    events = (
        "- {text: balanced-1, event: submitted, on: '2026-11-21', by: Carl}\n"
        f"- {{text: balanced-1, event: approved, on: '2026-11-22', by: Ada, fingerprint: '{fingerprint}'}}\n"
    )
    (folder / LIFECYCLE).write_text(events, encoding="utf-8")


def change(folder: Path, name: str, before: str, after: str) -> None:
    """One edit in one file, which must hold `before`."""
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")
