"""The warning guard that tests/conftest.py puts around every test."""

from pathlib import Path

pytest_plugins = ["pytester"]

HOUSE_RULES = Path(__file__).parents[1] / "conftest.py"


def test_only_an_unexpected_warning_of_our_own_is_an_error(pytester):
    pytester.makeconftest(HOUSE_RULES.read_text(encoding="utf-8"))
    pytester.makepyfile("""
        import logging

        def test_unexpected(): logging.getLogger("qa_drafter.store").warning("odd")
        def test_looked_at(caplog): logging.getLogger("qa_drafter.store").warning("odd")
        def test_less_than_a_warning(): logging.getLogger("qa_drafter.store").info("usual")
        def test_of_others(): logging.getLogger("elsewhere").warning("odd")
    """)

    ran = pytester.runpytest_subprocess()

    ran.assert_outcomes(passed=4, errors=1)
    ran.stdout.fnmatch_lines(["ERROR *::test_unexpected*"])
