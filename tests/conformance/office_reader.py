"""Reads Word files with LibreOffice: as they are, or after its own accept-all or reject-all.

A program for the interpreter that has LibreOffice's `uno` module; needs nothing else.
`python3 office_reader.py SOFFICE ORDERS`: ORDERS is a JSON list of {"file": path, "choice": null|"accept"|"reject"}.
Prints one JSON list: for each order {"lines": [[place, text], ...], "left": changes left}, or {"problem": text}.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from xml.etree import ElementTree

import uno
from com.sun.star.beans import PropertyValue

OPENDOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:"
TEXT, TABLE, OFFICE, STYLE = (f"{{{OPENDOCUMENT}{name}:1.0}}" for name in ("text", "table", "office", "style"))
RESOLVE = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}
LONGEST_START = 60


def setting(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


class Office:
    """A LibreOffice of our own, with a profile of its own, ended with everything it started."""

    def __init__(self, soffice):
        self.folder = Path(tempfile.mkdtemp(prefix="qa_drafter_office_"))
        pipe = "qa" + self.folder.name.rpartition("_")[2]
        profile = uno.systemPathToFileUrl(str(self.folder / "profile"))
        self.process = subprocess.Popen(
            [
                soffice, "--headless", "--invisible", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
                "-env:UserInstallation=" + profile, "--accept=pipe,name=" + pipe + ";urp;",
            ],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        try:
            context = self.connected(pipe)
        except BaseException:
            self.end()
            raise
        make = context.ServiceManager.createInstanceWithContext
        self.desktop = make("com.sun.star.frame.Desktop", context)
        self.dispatcher = make("com.sun.star.frame.DispatchHelper", context)

    def connected(self, pipe):
        here = uno.getComponentContext()
        resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
        began = time.monotonic()
        while True:
            try:
                return resolver.resolve("uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext")
            except Exception:
                if time.monotonic() - began > LONGEST_START:
                    raise
                time.sleep(0.2)

    def end(self):
        if os.name == "posix":
            os.killpg(self.process.pid, signal.SIGKILL)
        else:
            self.process.kill()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def answer(self, order):
        document = self.desktop.loadComponentFromURL(
            uno.systemPathToFileUrl(str(Path(order["file"]).resolve())), "_blank", 0, (setting("Hidden", True),)
        )
        if document is None:
            return {"problem": "LibreOffice cannot open it"}
        try:
            if order["choice"]:
                frame = document.CurrentController.Frame
                self.dispatcher.executeDispatch(frame, RESOLVE[order["choice"]], "", 0, ())
            return {"lines": self.lines(document), "left": count(document.Redlines)}
        finally:
            document.close(True)

    def lines(self, document):
        flat = self.folder / "flat.fodt"
        filter_name = setting("FilterName", "OpenDocument Text Flat XML")
        document.storeToURL(uno.systemPathToFileUrl(str(flat)), (filter_name,))
        root = ElementTree.parse(flat).getroot()
        found = [("body", line) for line in blocks(root.find(OFFICE + "body/" + OFFICE + "text"))]
        for page in root.iter(STYLE + "master-page"):
            for part in page:
                kind = part.tag.rpartition("}")[2]
                if kind.startswith(("header", "footer")):
                    found += [(page.get(STYLE + "name") + " " + kind, line) for line in blocks(part)]
        return [(place, line) for place, line in found if line.strip(" |")]


def count(redlines):
    number, marks = 0, redlines.createEnumeration()
    while marks.hasMoreElements():
        marks.nextElement()
        number += 1
    return number


def blocks(container):
    """The paragraphs of a container, and each row of its tables as one line."""
    for child in container:
        if child.tag in (TEXT + "p", TEXT + "h"):
            yield spoken(child)
        elif child.tag == TABLE + "table-row":
            cells = [cell for cell in child if cell.tag == TABLE + "table-cell"]
            yield " | ".join(" / ".join(line for line in blocks(cell) if line.strip()) for cell in cells)
        elif child.tag not in (TEXT + "tracked-changes", OFFICE + "annotation"):
            yield from blocks(child)


def spoken(paragraph):
    """The text of a paragraph, spaces and tabs spelled out, what is only noted beside it left out."""
    said = paragraph.text or ""
    for child in paragraph:
        name = child.tag.rpartition("}")[2]
        if name == "s":
            said += " " * int(child.get(TEXT + "c", "1"))
        elif name == "tab":
            said += "\t"
        elif name == "line-break":
            said += "\n"
        elif name not in ("annotation", "annotation-end", "change", "change-start", "change-end"):
            said += spoken(child)
        said += child.tail or ""
    return said


def main(soffice, orders):
    wanted = json.loads(Path(orders).read_text(encoding="utf-8"))
    office = Office(soffice)
    answers = []
    try:
        for order in wanted:
            try:
                answers.append(office.answer(order))
            except Exception as error:
                answers.append({"problem": type(error).__name__ + ": " + str(error)[:200]})
                office.end()
                office = Office(soffice)
    finally:
        office.end()
    json.dump(answers, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
