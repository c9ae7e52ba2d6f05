"""How passwords are kept."""

from django.contrib.auth.hashers import Argon2PasswordHasher


class Argon2(Argon2PasswordHasher):
    """Argon2id as OWASP recommends it: 19 MiB, two passes, one lane.

    Django's own choice takes 100 MiB and eight lanes for each sign-in, which a class that comes in at once would have
    to wait for.
    """

    time_cost = 2
    memory_cost = 19 * 1024
    parallelism = 1
