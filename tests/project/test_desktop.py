"""The data that join `.qagr` files to the program on the three systems."""

import plistlib
from configparser import ConfigParser
from xml.etree import ElementTree

from qa_drafter.resources import resource_path
from qa_drafter.store.database import APPLICATION_ID

KIND = "application/vnd.qa-drafter.agreement"
SPEC = "{http://www.freedesktop.org/standards/shared-mime-info}"


def test_linux_knows_an_agreement_by_its_name_and_by_its_first_bytes() -> None:
    kind = ElementTree.parse(resource_path("desktop", "qa_drafter-mime.xml")).getroot().find(f"{SPEC}mime-type")
    entry = ConfigParser(interpolation=None)
    entry.read(resource_path("desktop", "qa_drafter.desktop"), encoding="utf-8")

    assert kind.get("type") == KIND
    assert kind.find(f"{SPEC}glob").get("pattern") == "*.qagr"
    marks = {match.get("offset"): match.get("value") for match in kind.iter(f"{SPEC}match")}
    assert marks["68"].encode() == APPLICATION_ID.to_bytes(4, "big")  # where SQLite keeps the mark of the owner
    assert entry["Desktop Entry"]["MimeType"] == f"{KIND};"
    assert entry["Desktop Entry"]["Exec"] == "qa-drafter %F"


def test_windows_and_macos_know_an_agreement_by_its_name() -> None:
    bundle = plistlib.loads(resource_path("desktop", "Info.plist").read_bytes())
    tags = bundle["UTExportedTypeDeclarations"][0]["UTTypeTagSpecification"]

    assert tags["public.filename-extension"] == ["qagr"]
    assert "Classes\\.qagr]" in resource_path("desktop", "qa_drafter.reg").read_text(encoding="utf-8")
