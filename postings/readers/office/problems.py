"""What is wrong with a document that cannot be read, and what to do about it."""

from __future__ import annotations

from postings.readers.message import Message
from postings.readers.message import Message as _

PDF_LOCKED = _("This PDF is locked with a password. Open it, print it into a new PDF without one, and add that.")
PDF_BROKEN = _("This PDF is damaged. Fetch it again, or paste its words.")
PDF_EMPTY = _("This PDF holds no text. Paste its words.")
PDF_SCANNED = _(
    "This PDF holds pictures of pages, as a scanner makes them, and no words. Run text recognition (OCR) over it,"
    " or paste its words."
)
PDF_LONG = _("Only the first 40 pages were read.")
WORD_BROKEN = _("This Word document is damaged. Open it in Word and save it again, or paste its words.")
TABLE_BROKEN = _("This workbook cannot be read. Save it again as .xlsx, or as CSV.")
TABLE_LOCKED = _("This workbook is locked with a password. Save it again without one.")
TABLE_ALONE = _("This is a spreadsheet, not one posting. Add it as a file of its own: each row becomes a posting.")
TOO_MUCH = _(
    "Reading this file takes too much time or memory: it is damaged, or far too large. Save it as text or CSV."
)


class Problem(Exception):
    """The document cannot be read; the message is for people."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message
