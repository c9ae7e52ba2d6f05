"""The two schools in one process of tests: everything is set up as for many, and most tests are for one learner.

Django reads its settings once. So that the tables of accounts exist, it reads those of a school for many; what a
school for one learner has in their place is put over them, and a test that asks for `many` takes it off again.
"""

import importlib
import os
import sys
from pathlib import Path
from typing import Any

from django.conf import global_settings

from .databases import SERVER

KEPT = {"INSTALLED_APPS", "DATABASES", "EMAIL_BACKEND"}
"""what is read once, and stays"""


def set_up() -> dict[str, dict[str, Any]]:
    """Set Django up; the settings in which the two schools differ, by mode."""
    os.environ["DATABASE_URL"] = SERVER
    one = _read()
    file = Path(os.environ["SENSUI_HOME"]) / "settings.toml"
    file.write_text(_settings_toml(), encoding="utf-8")
    os.environ["SENSUI_SCHOOL"] = str(file)
    sys.modules.pop("sensui.school.settings")
    many = _read()
    import django

    django.setup()
    # Programs that a test starts are for one learner, on SQLite unless they are told of a database of their own; and
    # pytest's other workers must begin here too.
    del os.environ["SENSUI_SCHOOL"], os.environ["DJANGO_SETTINGS_MODULE"], os.environ["DATABASE_URL"]
    one = {name: vars(global_settings)[name] for name in many if name in vars(global_settings)} | one
    differ = {name for name in one if name in many and one[name] != many[name]} - KEPT
    quick = {
        "PASSWORD_HASHERS": ["django.contrib.auth.hashers.MD5PasswordHasher"],
        "ALLOWED_HOSTS": [*many["ALLOWED_HOSTS"], "testserver"],
    }
    return {
        "one": {name: one[name] for name in differ},
        "many": {name: many[name] for name in differ} | quick,
    }


def _read() -> dict[str, Any]:
    module = importlib.import_module("sensui.school.settings")
    return {name: value for name, value in vars(module).items() if name.isupper()}


def _settings_toml() -> str:
    database = '[database]\nurl = { env = "SENSUI_TEST_DATABASE_URL" }' if SERVER else ""
    return f"""
[school]
name = "The test school"
hosts = ["localhost"]
https = false
proxies = 0
data = "{os.environ["SENSUI_HOME"]}"
sign_up = "open"
operators = ["captain@example.org"]

[email]
from = "The test school <school@example.org>"
folder = "{os.environ["SENSUI_HOME"]}/mail"

[sign_in.github]
client_id = "github-client"
secret = {{ env = "SENSUI_HOME" }}

[[sign_in.oidc]]
id = "university"
name = "University"
server = "https://id.example.org"
client_id = "oidc-client"
secret = {{ env = "SENSUI_HOME" }}

{database}
"""
