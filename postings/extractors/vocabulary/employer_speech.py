"""The employer speaks of itself: what it is and does is no demand. Own rows."""

from __future__ import annotations

import re

from postings.extractors.vocabulary.company_words import LEGAL_FORMS

FORMS = "|".join(map(re.escape, LEGAL_FORMS))
_DOES = (
    r"(?!(?:is|are) (?:currently |now |actively |always |also )?"
    r"(?:looking|searching|seeking|hiring|recruiting|asking|required)\b)"
    r"(?:is|are|was|has|have|had|does|did|believes|brings|builds|celebrates|combines|connects|creates|delivers?|designs"
    r"|develops|employs|helps|invests|leads|makes|manages|operates|participates|partners|prides|provides|runs|serves"
    r"|speciali[sz]es|strives|supports|values|works|offers|bietet|ist|hat|est|es)\b"
)
"""What it says of itself, unless it says whom it seeks."""

BEHIND_ITS_NAME = rf"(?:[, ]{{1,2}}(?:{FORMS})\b\.?)?(?: ?\([^()\n]{{1,40}}\))?,? {_DOES}"
"""In any case: how its sentence goes on."""

SENTENCE = (
    r"(?:"
    r"(?:since|founded|established|headquartered) [^.!?\n]{4,80}|for (?:more|further|additional) information\b"
    rf"|[\w&' ,-]{{2,60}}\b(?:inc|llc|corp|ltd|gmbh|plc)\.?,? {_DOES}"
    r"|(?:at|here at) [\w&' -]{2,40}, (?:we|our)\b"
    r"|our (?:\w+ ){0,2}(?:company|firm|team|staff|personnel|clients|customers|mission|strategy|culture|employees"
    r"|people|benefits|offices?) (?:is|are|has|have|enjoys?|include)\b"
    r"|we (?:are|have|offer|provide|believe|can|pride|strive|specialize|specialise|serve|help|deliver|support"
    r"|partner)\b"
    r")(?:[^.!?\n]|\.(?=[,\w])){0,1000}"
)
"""In lower case, for the beginning of a sentence: whole sentences in which the employer is who acts."""
