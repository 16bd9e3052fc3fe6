"""What stands around a name that is a common word, too: "experience with Puppet.", "you are calm". Own rows."""

from __future__ import annotations

_ASKS = (
    r"(?:experienced?|knowledge|understanding|proficien\w{1,3}|expertise|familiar(?:ity)?|skill(?:s|ed)|background"
    r"|trained|competen\w{1,3}|fluen\w{1,2}|expert|versed|exposure|aptitude)"
)
ASKED_FOR = (
    r"\b(?:experienced?|knowledge|proficien\w{1,3}|expertise|familiar(?:ity)?|skill(?:s|ed)|fluen\w{1,2}|hands-on"
    r"|(?:in )?particular(?:ly)?)\s(?:(?:with|in|of|using)\s)?$"
)
"""Before a name, whatever else it means."""

ENDS_DEMAND = r"\s?(?:$|[,;)]|\.(?:\s|$)|(?:is|are|required|preferred|desired|strongly|highly|a plus)\b)"
"""Behind it: the name is all that is asked for, not the first word of a longer one."""

ENDS_NAME = (
    r"\s?(?:$|[,;)/|&]|\.(?:\s|$)|(?:and|or|und|is|are|required|preferred|desired|essential|desirable|highly"
    r"|a plus|in|for|within|on|at|when|with|to|using|including)\b)"
)
"""Behind a name that has ended."""

ENDS_VIRTUE = r"\s?(?:$|[,;)/|&]|\.(?:\s|$)|(?:and|or|but|when|while|as well)\b)"
"""Behind a virtue that somebody is to have, and that is not for something: "responsible for the till"."""

ASKED_IN_LIST = (
    rf"\b(?:{_ASKS}\s(?:[\w-]+\s)?(?:with|in|of|using|at|to|on)|(?:skills?|areas?|experience|following)\s?[:：])\s"
    r"(?:[^.;:!?()]{0,70}(?:,|/|\band|\bor|&)\s?)?"
    r"(?:(?:the|all|basic|good|general|both|various|modern|strong)\s){0,2}$"
)
"""Before a name, and before the list that it goes on: "knowledge of moulding, casting and"."""

ASKED_BEHIND = (
    r"\s(?:skills?|experience|knowledge|techniques?|expertise|qualifications?|certificat\w{1,4}|background)\b"
    r"(?! (?:is|will be) (?:not|provided))"
)

_PERSON = (
    r"(?:person(?:ality)?|individuals?|attitude|approach|nature|candidates?|applicants?|professionals?"
    r"|team[- ]player|team member|self[- ]starter|mind(?:set)?|manner|people|thinker|worker|disposition|character"
    r"|demeanou?r|leader|problem[- ]solver|spirit|outlook|someone|communicator)"
)
OF_A_PERSON = rf"(?:\s?(?:,|/|,?\s?and|,?\s?or|&)\s?[\w-]+){{0,4}}\s{_PERSON}\b"
"""Behind a virtue: "calm, friendly person"."""

PERSON_IS = (
    r"\b(?:be|being|you are|are you|you(?:'|’)re|(?:who|candidate|applicant|person|individual) is|who are|remain"
    r"|stay)\s"
    r"(?:(?:an?|very|highly|extremely|both|always|also|naturally|self)\s){0,2}"
    r"(?:[\w-]+(?: [\w-]+)?,?(?:,|/|\sand|\sor|\s&)\s){0,6}$"
)
"""Before a virtue, and before the list of virtues that it goes on."""

ADJECTIVES_BEFORE = r"[\W_]*(?:[\w-]+(?: [\w-]+)?(?:,|/|,? and|,? &) ?){0,6}"
ADJECTIVES_BEHIND = r"(?:(?:,|/|,? and|,? &) ?[\w-]+(?: [\w-]+)?){0,6}\W*"
"""A line that is a list of virtues."""
