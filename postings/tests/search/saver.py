"""Changes postings and so the index, one after the other: python -m postings.tests.search.saver SEED COUNT"""

from __future__ import annotations

import sys
from random import Random

import django


def main(seed: int, count: int) -> None:
    django.setup()
    from django.db import transaction

    random = Random(seed)
    for _ in range(count):
        with transaction.atomic():
            change(random)


def change(random: Random) -> None:
    from postings.models import Posting
    from postings.tests import factories

    posting = random.choice([*Posting.objects.order_by("pk"), None])
    if posting is None or random.random() < 0.3:
        factories.posting(title=f"Title {random.random()}", skills=[random.choice(factories.SKILLS)])
    elif random.random() < 0.2:
        posting.delete()
    else:
        posting.title = f"Title {random.random()}"
        posting.save()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
