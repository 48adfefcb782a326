"""Commands that make and show an agreement."""

from __future__ import annotations

import argparse

from qa_drafter.cli.session import naming, opened, print_json, workspace_of
from qa_drafter.services.showing import Shown, shown


def new(asked: argparse.Namespace) -> int:
    """Assemble an agreement from a deal file and keep it as version v1."""
    workspace = workspace_of(asked)
    deal = workspace.read_deal(asked.deal)
    with naming(asked.deal):
        agreement = workspace.create(deal, asked.out)
    content = agreement.content
    agreement.close()
    print(f"{asked.out}: {content.number}, {len(content.sections)} sections, {len(content.articles)} articles, v1")
    return 0


def show(asked: argparse.Namespace) -> int:
    """Print an agreement: sections, articles and why they are in, terms, matrices, schedules."""
    with opened(asked, writing=False) as agreement:
        version = agreement.version_named(asked.version) if asked.version else None
        content = shown(agreement, version)
    if asked.json:
        print_json(content)
    else:
        _print_shown(content)
    return 0


def _print_shown(content: Shown) -> None:
    print(f"{content['agreement']['title']} ({content['agreement']['number']}), {content['version']}")
    for section in content["sections"]:
        print(f"\n{section['number']} {section['title']}")
        for article in section["articles"]:
            pin = f"{article['clause']} {article['position']}-{article['version']}"
            print(f"  {article['number']:<6} {article['title']}  [{pin}; {article['because']}]")
    print("\nTerms")
    for name, term in content["terms"].items():
        print(f"  {name} = {term['printed']}")
    for matrix in content["matrices"]:
        print(f"\nMatrix {matrix['id']}: {matrix['title']}")
        for activity in matrix["activities"]:
            duties = " ".join(f"{role}={duty}" for role, duty in activity["duties"].items() if duty)
            duties += f"  [{', '.join(activity['clauses'])}]" if activity["clauses"] else ""
            hidden = f"  (hidden: {activity['hidden']})" if "hidden" in activity else ""
            print(f"  {activity['id']}: {duties}{hidden}")
            if "note" in activity:
                print(f"    note: {activity['note']}")
    print()
    for schedule in content["schedules"]:
        print(f"{schedule['number']} {schedule['title']}")
