"""The smallest PDF and Word documents that a reader takes for real ones."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

LEADING = 14


class Words(NamedTuple):
    """Some words on a page, so many points from its left and upper edge."""

    text: str
    left: float = 72
    top: float = 72
    size: float = 11
    is_bold: bool = False


def column(text: str, left: float = 72, top: float = 72, size: float = 11) -> list[Words]:
    """Rows of a text from the top down; a blank one leaves a gap, "# " makes a large one, "* " a bold one."""
    words = []
    for row in text.strip("\n").split("\n"):
        if row.startswith("# "):
            words.append(Words(row[2:], left, top, size * 2))
            top += LEADING * 2
        elif row.startswith("* "):
            words.append(Words(row[2:], left, top, size, is_bold=True))
            top += LEADING
        else:
            words += [Words(row, left, top, size)] if row else []
            top += LEADING
    return words


def pdf(*pages: Sequence[Words], dots: Iterable[tuple[float, float]] = ()) -> bytes:
    """Pages of 595 x 842 points; `dots` are drawn on each, as browsers draw the bullets of a list."""
    objects = [
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
    ]
    kids = []
    for page in pages:
        drawn = b"".join(b"%f %f 4 4 re f\n" % (x - 2, 842 - y - 2) for x, y in dots)
        content = zlib.compress(drawn + b"".join(map(_shown, page)))
        objects.append(b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(content), content))
        resources = b"<</Font<</F1 1 0 R/F2 2 0 R>>>>"
        objects.append(
            b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources%s>>"
            % (len(pages) * 2 + 3, len(objects), resources)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects.append(b"<</Type/Pages/Kids[%s]/Count %d>>" % (b" ".join(kids), len(kids)))
    objects.append(b"<</Type/Catalog/Pages %d 0 R>>" % len(objects))
    return _file(objects)


def _shown(words: Words) -> bytes:
    text = words.text.encode("cp1252")
    for char in (b"\\", b"(", b")"):
        text = text.replace(char, b"\\" + char)
    font = b"F2" if words.is_bold else b"F1"
    place = words.left, 842 - words.top - words.size
    return b"BT /%s %f Tf %f %f Td (%s) Tj ET\n" % (font, words.size, *place, text)


def _file(objects: Sequence[bytes]) -> bytes:
    data, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    return (
        data
        + b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
        + b"trailer<</Root %d 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF" % (len(objects), size, len(data))
    )


_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PARTS = {
    "[Content_Types].xml": f"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/></Types>""",
    "_rels/.rels": f"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="{_RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>""",
    "word/_rels/document.xml.rels": f"""<Relationships
xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r2" Type="{_RELATIONS}/styles" Target="styles.xml"/>
<Relationship Id="r3" Type="{_RELATIONS}/numbering" Target="numbering.xml"/></Relationships>""",
    "word/styles.xml": """<w:styles xmlns:w="{w}">
<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>""",
    "word/numbering.xml": """<w:numbering xmlns:w="{w}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">
<w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
</w:numbering>""",
}
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HEADING = '<w:pStyle w:val="H1"/>'
ITEM = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'


def paragraph(text: str, kind: str = "", *, is_bold: bool = False) -> str:
    bold = "<w:rPr><w:b/></w:rPr>" if is_bold else ""
    return f"<w:p><w:pPr>{kind}</w:pPr><w:r>{bold}<w:t>{text}</w:t></w:r></w:p>"


def table(*rows: Sequence[str]) -> str:
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def docx(*elements: str, **more: bytes) -> bytes:
    """A Word document of these paragraphs and tables; `more` are other parts of it."""
    body = f'<w:document xmlns:w="{_W}"><w:body>{"".join(elements)}</w:body></w:document>'
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, content in {**_PARTS, "word/document.xml": body}.items():
            archive.writestr(name, content.replace("{w}", _W))
        for name, data in more.items():
            archive.writestr(f"word/{name}.xml", data)
    return buffer.getvalue()
