"""What stands around a tool's name that is a common word, too: "experience with Puppet."."""

from __future__ import annotations

ASKED_FOR = (
    r"\b(?:experienced?|knowledge|proficien\w{1,3}|expertise|familiar(?:ity)?|skill(?:s|ed)|fluen\w{1,2}|hands-on"
    r"|(?:in )?particular(?:ly)?)\s(?:(?:with|in|of|using)\s)?$"
)
"""Before a name, whatever else it means."""

ENDS_DEMAND = r"\s?(?:$|[,;)]|\.(?:\s|$)|(?:is|are|required|preferred|desired|strongly|highly|a plus)\b)"
"""Behind it: the name is all that is asked for, not the first word of a longer one."""
